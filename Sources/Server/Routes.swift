import Desk
import Hummingbird
import Pages

/// Every route of the public listener, on one page.
enum Routes {
    static func router(
        desk: Desk, observer: Observer, proxies: TrustedProxies = .none
    ) throws -> Router<DeskContext> {
        let router = try table(desk: desk, observer: observer, proxies: proxies)
        router.refuseOtherMethods()
        return router
    }

    /// What is served, without the refusals of everything else.
    static func table(
        desk: Desk, observer: Observer, proxies: TrustedProxies = .none
    ) throws -> Router<DeskContext> {
        let router = Router(context: DeskContext.self, options: .autoGenerateHeadEndpoints)
        let pages = try Pages()
        router.addMiddleware {
            SecurityHeaders()
            Problems(observer: observer, pages: pages)
            Origins(proxies: proxies)
        }
        PageRoutes(desk: desk, pages: pages, observer: observer, router: router).add()
        anyone(router, EnquirerHandlers(desk: desk))
        officers(router, OfficerHandlers(desk: desk, observer: observer))
        concealments(router, ConcealmentHandlers(desk: desk))
        standardAnswers(router, StandardAnswerHandlers(desk: desk))
        exclusions(router, ExclusionHandlers(desk: desk))
        holds(router, HoldHandlers(desk: desk))
        sessions(router, SessionHandlers(desk: desk))
        account(router, AccountHandlers(desk: desk))
        staff(router, StaffHandlers(desk: desk))
        auditors(router, TrailHandlers(desk: desk))
        statistics(router, StatisticsHandlers(desk: desk))
        return router
    }

    private static func anyone(_ router: Router<DeskContext>, _ handle: EnquirerHandlers) {
        router.get("openapi.yaml", use: InterfaceHandler.show)
        router.get("v1/catalogue", use: CatalogueHandler.show)
        router.post("v1/redactions", use: handle.preview)
        router.post("v1/enquiries", use: handle.file)
        router.get("v1/enquiry", use: handle.show)
        router.put("v1/enquiry/entries/:id", use: handle.reply)
        router.post("v1/enquiry/withdrawal", use: handle.withdraw)
    }

    private static func officers(_ router: Router<DeskContext>, _ handle: OfficerHandlers) {
        router.get("v1/queues", use: handle.queues)
        router.get("v1/queues/:queue/tickets", use: handle.page)
        router.put("v1/queues/:queue/members/:handle/admission", use: handle.admit)
        router.get("v1/tickets/:reference", use: handle.show)
        router.patch("v1/tickets/:reference", use: handle.reclassify)
        router.post("v1/tickets/:reference/transfer", use: handle.transfer)
        router.get("v1/tickets/:reference/original", use: handle.original)
        router.get("v1/tickets/:reference/export", use: handle.export)
        router.put("v1/tickets/:reference/assignments/:officer", use: handle.assign)
        router.delete("v1/tickets/:reference/assignments/:officer", use: handle.recuse)
        router.put("v1/tickets/:reference/entries/:id", use: handle.write)
        router.post("v1/tickets/:reference/closure", use: handle.close)
    }

    private static func concealments(
        _ router: Router<DeskContext>, _ handle: ConcealmentHandlers
    ) {
        let ticket = "v1/tickets/:reference"
        router.put("\(ticket)/entries/:id/concealments/:concealment", use: handle.conceal)
        router.get("\(ticket)/concealments/:concealment", use: handle.show)
        router.put("\(ticket)/concealments/:concealment/consent", use: handle.consent)
        router.delete("\(ticket)/concealments/:concealment", use: handle.drop)
    }

    private static func standardAnswers(
        _ router: Router<DeskContext>, _ handle: StandardAnswerHandlers
    ) {
        router.get("v1/queues/:queue/answers", use: handle.list)
        router.put("v1/queues/:queue/answers/:answer", use: handle.keep)
        router.delete("v1/queues/:queue/answers/:answer", use: handle.remove)
    }

    private static func exclusions(_ router: Router<DeskContext>, _ handle: ExclusionHandlers) {
        router.get("v1/names", use: handle.names)
        router.post("v1/destinations", use: handle.destination)
        router.put("v1/queues/:queue/members/:handle/name", use: handle.publish)
        router.delete("v1/queues/:queue/members/:handle/name", use: handle.withdraw)
    }

    private static func holds(_ router: Router<DeskContext>, _ handle: HoldHandlers) {
        router.put("v1/tickets/:reference/hold", use: handle.hold)
        router.delete("v1/tickets/:reference/hold", use: handle.release)
    }

    private static func sessions(_ router: Router<DeskContext>, _ handle: SessionHandlers) {
        router.post("v1/enrolments", use: handle.enrol)
        router.post("v1/sessions", use: handle.signIn)
        router.get("v1/sessions", use: handle.sessions)
        router.delete("v1/sessions/:session", use: handle.signOut)
    }

    private static func account(_ router: Router<DeskContext>, _ handle: AccountHandlers) {
        router.post("v1/passphrase", use: handle.drawPassphrase)
        router.put("v1/passphrase", use: handle.confirmPassphrase)
        router.get("v1/second-factor", use: handle.secondFactor)
        router.post("v1/second-factor", use: handle.beginSecondFactor)
        router.put("v1/second-factor", use: handle.turnSecondFactorOn)
        router.post("v1/second-factor/codes", use: handle.drawSpareCodes)
        router.post("v1/second-factor/removal", use: handle.endSecondFactor)
    }

    private static func auditors(_ router: Router<DeskContext>, _ handle: TrailHandlers) {
        router.get("v1/trail", use: handle.export)
        router.get("v1/trail/checkpoints", use: handle.checkpoints)
    }

    private static func staff(_ router: Router<DeskContext>, _ handle: StaffHandlers) {
        router.get("v1/staff", use: handle.list)
        router.post("v1/staff", use: handle.add)
        router.patch("v1/staff/:handle", use: handle.change)
    }

    private static func statistics(_ router: Router<DeskContext>, _ handle: StatisticsHandlers) {
        router.get("v1/statistics", use: handle.list)
        router.get("v1/statistics/:period", use: handle.show)
    }
}
