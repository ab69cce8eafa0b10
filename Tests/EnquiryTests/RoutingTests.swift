import Enquiry
import Testing

@Suite("Routing")
struct RoutingTests {
    private func queue(_ code: String) throws -> QueueCode { try #require(QueueCode(code)) }

    private func classified(
        _ topic: Topic = .other, _ platform: Platform = .gcpedia,
        _ context: Context = .officialAtWork
    ) -> Classification {
        Classification(topic: topic, platform: platform, context: context, risks: [])
    }

    @Test("without rules everything goes to the Office of Values and Ethics")
    func fallback() {
        let routing = Routing()
        for topic in Topic.allCases {
            for platform in Platform.allCases {
                for context in Context.allCases {
                    let kinds = classified(topic, platform, context)
                    #expect(routing.queue(for: kinds) == .valuesAndEthics)
                }
            }
        }
        #expect(routing.queues == [.valuesAndEthics])
    }

    @Test("the first rule that takes a ticket takes it")
    func order() throws {
        let (labour, privacy) = (try queue("labour-relations"), try queue("access-and-privacy"))
        let rules = [
            RoutingRule(topic: .colleagues, to: labour),
            RoutingRule(platform: .facebook, to: privacy),
            RoutingRule(topic: .colleagues, platform: .facebook, to: .valuesAndEthics),
        ]
        let routing = Routing(rules: rules)
        #expect(routing.queue(for: classified(.colleagues, .facebook)) == labour)
        #expect(routing.queue(for: classified(.other, .facebook)) == privacy)
        #expect(routing.queue(for: classified(.other, .twitter)) == .valuesAndEthics)
        let reversed = Routing(rules: rules.reversed())
        #expect(reversed.queue(for: classified(.colleagues, .facebook)) == .valuesAndEthics)
        #expect(routing.queues == [labour, privacy, .valuesAndEthics])
    }

    @Test("a rule takes only what meets every condition it names")
    func conditions() throws {
        let centre = try queue("service-centre")
        let rule = RoutingRule(
            topic: .identity, platform: .youtube, context: .personalAtWork, to: centre)
        let routing = Routing(rules: [rule])
        #expect(routing.queue(for: classified(.identity, .youtube, .personalAtWork)) == centre)
        for kinds in [
            classified(.other, .youtube, .personalAtWork),
            classified(.identity, .twitter, .personalAtWork),
            classified(.identity, .youtube, .personalOffDuty),
        ] {
            #expect(routing.queue(for: kinds) == .valuesAndEthics)
        }
    }

    @Test("risks do not route, and are kept in the catalogue's order, once each")
    func risks() {
        let kinds = Classification(
            topic: .other, platform: .twitter, context: .personalAtWork,
            risks: [.alteration, .permanence, .alteration, .immediateTransmission])
        #expect(kinds.risks == [.immediateTransmission, .permanence, .alteration])
    }

    @Test("the catalogue has as many codes as are published, and none twice")
    func catalogue() {
        #expect(Topic.allCases.count == 8 && Platform.allCases.count == 12)
        #expect(Context.allCases.count == 4 && Risk.allCases.count == 7)
        #expect(CodeValue.allCases.count == 5 && Outcome.allCases.count == 5)
        #expect(Platform.allCases.filter(\.isInternal).count == 8)
        let codes = HandbookTip.all.map(\.code)
        #expect(codes.count == 23 && Set(codes).count == 23)
    }

    @Test("the tips that fit a situation come most particular first")
    func tips() {
        let tips = HandbookTip.fitting(
            platform: .twitter, context: .personalAtWork, risks: [.alteration, .permanence])
        #expect(
            tips == [
                .risk(.permanence), .risk(.alteration), .context(.personalAtWork),
                .platform(.twitter),
            ])
        #expect(HandbookTip.fitting(platform: nil, context: nil, risks: []).isEmpty)
    }
}
