import Desk
import Enquiry
import HTTPTypes
import Hummingbird
import Pages

/// Every page, in both languages.
struct PageRoutes {
    let desk: Desk
    let pages: Pages
    let observer: Observer
    let router: Router<DeskContext>

    typealias Handler = @Sendable (Visit) async throws -> Response

    func add() {
        router.get("/") { request, _ in
            Response(status: .found, headers: [.location: "/\(request.language.rawValue)/"])
        }
        for asset in Pages.Asset.allCases { serve(asset) }
        on(.get, .home) { [pages] visit in
            // The same for everybody, so it gives nobody a cookie.
            Response(
                status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: pages.home(in: visit.language))))
        }
        asking(AskPages(desk: desk, pages: pages), ReceiptPages(desk: desk, pages: pages))
        comingBack(EnquiryPages(desk: desk, pages: pages), ReplyPages(desk: desk, pages: pages))
        comingIn(
            SignInPages(desk: desk, pages: pages), EnrolmentPages(desk: desk, pages: pages))
        working(
            QueuePages(desk: desk, pages: pages, observer: observer),
            TicketPages(desk: desk, pages: pages))
        redacting(HidePages(desk: desk, pages: pages), ConsentPages(desk: desk, pages: pages))
        oneself(
            AccountPages(desk: desk, pages: pages), PassphrasePages(desk: desk, pages: pages),
            SecondFactorPages(desk: desk, pages: pages))
        guiding(StandardAnswerPages(desk: desk, pages: pages))
        administering(
            StaffPages(desk: desk, pages: pages), StatisticsPages(desk: desk, pages: pages))
    }

    private func asking(_ ask: AskPages, _ receipt: ReceiptPages) {
        on(.get, .ask, ask.show)
        on(.post, .ask, ask.act)
        on(.get, .receipt, receipt.show)
        on(.post, .receipt, receipt.check)
        on(.get, .download, receipt.download)
    }

    private func comingBack(_ enquiry: EnquiryPages, _ reply: ReplyPages) {
        on(.get, .enquiry, enquiry.show)
        on(.post, .enquiry, enquiry.open)
        on(.post, .reply, reply.act)
        on(.post, .withdrawal, enquiry.withdraw)
        on(.post, .leaving, enquiry.leave)
        // Whoever asks for an address that only buttons lead to finds the page they are on.
        for place in [Place.reply, .withdrawal, .leaving] {
            on(.get, place) { visit in try visit.onward(to: .enquiry) }
        }
    }

    private func comingIn(_ signIn: SignInPages, _ enrolment: EnrolmentPages) {
        on(.get, .signIn, signIn.show)
        on(.post, .signIn, signIn.signIn)
        on(.post, .signOut, signIn.signOut)
        on(.get, .enrolment, enrolment.show)
        on(.post, .enrolment, enrolment.enrol)
    }

    private func working(_ queue: QueuePages, _ ticket: TicketPages) {
        let (code, reference) = (":queue", ":reference")
        atDesk(.get, .desk, queue.home)
        atDesk(.post, .desk, queue.lookUp)
        atDesk(.get, .queue(code), queue.show)
        on(.get, .changes(of: code), queue.changes)
        atDesk(.post, .admission(to: code), queue.admit)
        atDesk(.post, .naming(in: code), queue.publish)
        atDesk(.get, .ticket(reference), ticket.show)
        atDesk(.post, .original(of: reference), ticket.open)
        atDesk(.post, .export(of: reference), ticket.export)
        atDesk(.post, .printing(of: reference), ticket.printed)
        atDesk(.post, .assignment(of: reference), ticket.assign)
        atDesk(.post, .recusal(from: reference), ticket.recuse)
        atDesk(.post, .transfer(of: reference), ticket.transfer)
        atDesk(.post, .entry(in: reference), ticket.write)
        atDesk(.post, .closure(of: reference), ticket.close)
        buttons(of: reference)
    }

    private func guiding(_ answers: StandardAnswerPages) {
        let (code, id) = (":queue", ":answer")
        atDesk(.get, .answers(of: code), answers.list)
        atDesk(.get, .newAnswer(of: code), answers.new)
        atDesk(.get, .answer(id, of: code), answers.show)
        atDesk(.post, .answer(id, of: code), answers.act)
        atDesk(.post, .answerRemoval(id, of: code), answers.remove)
        atDesk(.get, .answerRemoval(id, of: code)) { at in
            let queue = try at.visit.context.queue().text
            return try at.onward(
                to: .answer(try at.visit.context.answerIdentifier().text, of: queue))
        }
    }

    /// Whoever asks for an address that only a button leads to finds the page it is on.
    private func buttons(of reference: String) {
        let places: [Place] = [
            .original(of: reference), .export(of: reference), .printing(of: reference),
            .assignment(of: reference), .recusal(from: reference), .transfer(of: reference),
            .entry(in: reference), .closure(of: reference),
        ]
        for place in places {
            atDesk(.get, place) { at in try at.onward(to: .ticket(try at.reference().text)) }
        }
    }

    private func redacting(_ hide: HidePages, _ consent: ConsentPages) {
        let classify = ClassifyPages(desk: desk, pages: pages)
        let reference = ":reference"
        atDesk(.get, .classification(of: reference), classify.show)
        atDesk(.post, .classification(of: reference), classify.act)
        atDesk(.get, .hiding(in: reference, entry: ":id"), hide.show)
        atDesk(.post, .hiding(in: reference, entry: ":id"), hide.act)
        atDesk(.get, .consent(in: reference, to: ":concealment"), consent.show)
        atDesk(.post, .consent(in: reference, to: ":concealment"), consent.act)
    }

    private func oneself(
        _ account: AccountPages, _ passphrase: PassphrasePages, _ factor: SecondFactorPages
    ) {
        atDesk(.get, .account, account.show)
        atDesk(.post, .account, account.end)
        atDesk(.get, .passphrase, passphrase.show)
        atDesk(.post, .passphrase, passphrase.act)
        atDesk(.get, .secondFactor, factor.show)
        atDesk(.post, .secondFactor, factor.act)
    }

    private func administering(_ staff: StaffPages, _ statistics: StatisticsPages) {
        atDesk(.get, .staff, staff.show)
        atDesk(.post, .staff, staff.act)
        atDesk(.get, .statistics, statistics.list)
        atDesk(.get, .period(":period"), statistics.show)
        atDesk(.get, .spreadsheet(of: ":period"), statistics.download)
    }

    /// A page of the staff's: before it stands the one that asks who somebody is.
    private func atDesk(
        _ method: HTTPRequest.Method, _ place: Place,
        _ handle: @escaping @Sendable (DeskVisit) async throws -> Response
    ) {
        let door = SignInPages(desk: desk, pages: pages)
        on(method, place) { visit in
            guard let staff = visit.staff else { return try door.ask(visit) }
            do {
                return try await handle(DeskVisit(visit: visit, staff: staff))
            } catch Refusal.notSignedIn {
                return try door.ask(visit)
            }
        }
    }

    private func on(_ method: HTTPRequest.Method, _ place: Place, _ handle: @escaping Handler) {
        let secret = desk.secret
        for language in Language.allCases {
            router.on(RouterPath(place.path(in: language)), method: method) { request, context in
                try await handle(
                    try await Visit(request, context, in: language, secret: secret))
            }
        }
    }

    private func serve(_ asset: Pages.Asset) {
        let bytes = ByteBuffer(bytes: asset.bytes)
        router.get(RouterPath(asset.path)) { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: asset.mediaType, .cacheControl: "public, max-age=3600"],
                body: ResponseBody(byteBuffer: bytes))
        }
    }
}
