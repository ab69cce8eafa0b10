import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Standard answers", .serialized)
struct StandardAnswerTests {
    private func content(
        _ title: String = "Keeping an account", text: String = "You may keep it.",
        topic: Topic? = .opinions
    ) throws -> StandardAnswer.Content {
        StandardAnswer.Content(
            english: try .init(title: title, text: text, in: .english),
            french: try .init(
                title: "Garder un compte", text: "Vous pouvez le garder.", in: .french),
            topic: topic, outcome: .proceed, values: [.integrity, .respectForPeople, .integrity])
    }

    private func keep(
        _ content: StandardAnswer.Content, as id: Identifier<StandardAnswer>, at office: Office,
        expecting revision: Int? = nil, isChecked: Bool = false,
        by person: Office.Person = .officer
    ) async throws -> Int {
        try await office.desk.keep(
            content, as: id, in: .valuesAndEthics, expecting: revision, isChecked: isChecked,
            as: try office[person])
    }

    private func all(
        _ office: Office, by person: Office.Person = .officer
    ) async throws -> [StandardAnswer] {
        try await office.desk.standardAnswers(of: .valuesAndEthics, as: try office[person])
    }

    @Test("are added, changed and removed by the queue's members, each on the trail")
    func life() async throws {
        let office = try await Office.open()
        let id = Identifier<StandardAnswer>.random()
        #expect(try await keep(try content(), as: id, at: office) == 1)
        var known = try #require(try await all(office, by: .triage).first)
        #expect(known.content == (try content()) && known.revision == 1)
        #expect(known.content.values == [.respectForPeople, .integrity])
        #expect(known.changedBy.text == "officer.one" && known.changedOn == office.desk.today)
        let changed = try content("Keeping any account", topic: nil)
        #expect(try await keep(changed, as: id, at: office, expecting: 1, by: .triage) == 2)
        known = try #require(try await all(office).first)
        #expect(known.content == changed && known.revision == 2)
        #expect(known.changedBy.text == "triage.one")
        try await office.desk.removeStandardAnswer(
            id, of: .valuesAndEthics, expecting: 2, as: try office[.colleague])
        #expect(try await all(office).isEmpty)
        for deed in ["added", "changed", "removed"] {
            #expect(
                try await office.count(
                    """
                    select count(*) from ethicsdesk.trail_event
                    where kind = \("standard-answer-" + deed) and subject = 'values-and-ethics'
                    """) == 1)
        }
        await office.desk.close()
    }

    @Test("under one identifier are the same content once, and nothing else unasked")
    func once() async throws {
        let office = try await Office.open()
        let id = Identifier<StandardAnswer>.random()
        let (first, other) = (try content(), try content("Something else"))
        let revisions = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try await keep(first, as: id, at: office) } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(revisions == [1])
        #expect(
            try await refusal { try await keep(other, as: id, at: office) } == .differentEntry)
        #expect(try await keep(other, as: id, at: office, expecting: 1) == 2)
        // The answer to that may be lost: the same again reports what it did.
        #expect(try await keep(other, as: id, at: office, expecting: 1) == 2)
        #expect(
            try await refusal { try await keep(first, as: id, at: office, expecting: 1) }
                == .standardAnswerChanged)
        #expect(
            try await office.count(
                """
                select count(*) from ethicsdesk.trail_event where kind like 'standard-answer-%'
                """) == 2)
        await office.desk.close()
    }

    @Test("of two who change one at once, one is told, and nothing of the other's is lost")
    func conflict() async throws {
        let office = try await Office.open()
        let id = Identifier<StandardAnswer>.random()
        _ = try await keep(try content(), as: id, at: office)
        let outcomes = try await withThrowingTaskGroup(of: Refusal?.self) { group in
            for number in 0..<6 {
                let mine = try content("Version \(number)")
                group.addTask {
                    try await refusal { try await keep(mine, as: id, at: office, expecting: 1) }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 == nil }.count == 1)
        #expect(outcomes.filter { $0 == .standardAnswerChanged }.count == 5)
        #expect(try await all(office).first?.revision == 2)
        let gone = Identifier<StandardAnswer>.random()
        #expect(
            try await refusal { try await keep(try content(), as: gone, at: office, expecting: 1) }
                == .noSuchStandardAnswer)
        #expect(
            try await refusal {
                try await office.desk.removeStandardAnswer(
                    id, of: .valuesAndEthics, expecting: 1, as: try office[.officer])
            } == .standardAnswerChanged)
        await office.desk.close()
    }

    @Test("are nobody's who is no admitted member, and another queue's members see none")
    func strangers() async throws {
        let second = try await SecondQueue.open()
        let office = second.office
        let id = Identifier<StandardAnswer>.random()
        _ = try await keep(try content(), as: id, at: office)
        for person in [Office.Person.manager, .auditor, .administrator] {
            #expect(try await refusal { try await all(office, by: person) } == .notPermitted)
            #expect(
                try await refusal {
                    try await keep(try content(), as: .random(), at: office, by: person)
                } == .notPermitted)
        }
        let mine = try content("Theirs")
        #expect(
            try await refusal {
                try await office.desk.standardAnswers(of: .valuesAndEthics, as: second.triage)
            } == .notPermitted)
        _ = try await office.desk.keep(
            mine, as: .random(), in: SecondQueue.code, expecting: nil, isChecked: false,
            as: second.triage)
        #expect(try await all(office).count == 1)
        #expect(
            try await office.desk.standardAnswers(of: SecondQueue.code, as: second.triage)
                .map(\.content) == [mine])
        // An identifier of another queue's is taken, and tells nothing else.
        #expect(
            try await refusal {
                try await office.desk.keep(
                    mine, as: id, in: SecondQueue.code, expecting: nil, isChecked: false,
                    as: second.triage)
            } == .differentEntry)
        await office.desk.close()
    }

    @Test("that may identify somebody are kept only once somebody says that they do not")
    func identifying() async throws {
        let office = try await Office.open()
        let id = Identifier<StandardAnswer>.random()
        let pasted = try content(text: "Tell Quentin Brambleworth, 613-555-0142, that he may.")
        #expect(pasted.identifying.exposed == ["Quentin Brambleworth", "613-555-0142"])
        #expect(try await refusal { try await keep(pasted, as: id, at: office) } == .mayIdentify)
        #expect(try await office.count("select count(*) from ethicsdesk.standard_answer") == 0)
        #expect(try await keep(pasted, as: id, at: office, isChecked: true) == 1)
        #expect(try content().identifying.exposed.isEmpty)
        await office.desk.close()
    }

    @Test("have bounds: of a title, of a text, and of a queue")
    func bounds() async throws {
        func fault(_ title: String, _ text: String, _ language: Language) throws -> Fault? {
            do throws(Fault) {
                _ = try StandardAnswer.Side(title: title, text: text, in: language)
                return nil
            } catch {
                return error
            }
        }
        let long = String(repeating: "é", count: 76)
        #expect(try fault("", "You may.", .english) == Fault(.titleEn, .missing))
        #expect(try fault("A\nb c", "You may.", .english) == Fault(.titleEn, .notText))
        #expect(
            try fault(long, "Oui, oui.", .french) == Fault(.titleFr, .tooLong(bytesAtMost: 150)))
        #expect(try fault("Keep", "", .english) == Fault(.textEn, .missing))
        #expect(
            try fault("Garder", String(repeating: "a", count: 4_001), .french)
                == Fault(.textFr, .tooLong(bytesAtMost: 4_000)))
        #expect(try fault("Keep", String(repeating: "a", count: 4_000), .english) == nil)
        let office = try await Office.open()
        try await office.asSuperuser(
            .perform(
                """
                insert into ethicsdesk.standard_answer (
                    id, queue, title_en, text_en, title_fr, text_fr, cited_values, changed_by)
                select gen_random_uuid(), 'values-and-ethics', 'One', 'One.', 'Un', 'Un.', '{}',
                    (select id from ethicsdesk.staff where handle = 'officer.one')
                from generate_series(1, \(Limits.standardAnswersPerQueue))
                """))
        #expect(
            try await refusal { try await keep(try content(), as: .random(), at: office) }
                == .tooManyStandardAnswers)
        await office.desk.close()
    }
}
