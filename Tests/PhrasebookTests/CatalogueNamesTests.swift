import Enquiry
import Phrasebook
import Testing

@Suite("Names of codes")
struct CatalogueNamesTests {
    @Test("no two codes of a list have the same name", arguments: Language.allCases)
    func distinct(language: Language) {
        let names = Phrasebook.of(language).catalogue
        expectDistinct(Topic.allCases.map { names.name(of: $0) })
        expectDistinct(Platform.allCases.map { names.name(of: $0) })
        expectDistinct(Context.allCases.map { names.name(of: $0) })
        expectDistinct(Risk.allCases.map { names.name(of: $0) })
        expectDistinct(CodeValue.allCases.map { names.name(of: $0) })
        expectDistinct(Outcome.allCases.map { names.name(of: $0) })
        expectDistinct(TicketStatus.allCases.map { names.name(of: $0) })
        expectDistinct(TicketStatus.allCases.map { names.plainStatus(of: $0) })
        expectDistinct(EntryKind.allCases.map { names.name(of: $0) })
        expectDistinct(Duty.allCases.map { names.name(of: $0) })
        expectDistinct(StaffRole.allCases.map { names.name(of: $0) })
        expectDistinct(Language.allCases.map { names.name(of: $0) })
    }

    private func expectDistinct(
        _ names: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(Set(names).count == names.count, "\(names)", sourceLocation: sourceLocation)
    }

    @Test("names stand for the codes they should")
    func samples() {
        let english = Phrasebook.of(.english).catalogue
        let french = Phrasebook.of(.french).catalogue
        #expect(english.name(of: Topic.officialAccount) == "An official account")
        #expect(french.name(of: Platform.gcpedia) == "GCpédia")
        #expect(english.name(of: Context.personalOffDuty) == "In a personal capacity, off duty")
        #expect(french.name(of: CodeValue.stewardship) == "Intendance")
        #expect(english.name(of: TicketStatus.awaitingEnquirer) == "Awaiting enquirer")
        #expect(french.name(of: Language.english) == "Anglais")
    }

    @Test("a status is said to an enquirer as a whole sentence", arguments: Language.allCases)
    func plainStatuses(language: Language) {
        let names = Phrasebook.of(language).catalogue
        for status in TicketStatus.allCases {
            let sentence = names.plainStatus(of: status)
            #expect(sentence.hasSuffix("."))
            #expect(sentence.split(separator: " ").count > 4)
        }
    }
}

@Suite("The handbook")
struct HandbookPhrasesTests {
    @Test("every tip is its own, and one to three sentences", arguments: Language.allCases)
    func tips(language: Language) {
        let handbook = Phrasebook.of(language).handbook
        let tips = HandbookTip.all.map { handbook.tip($0) }
        #expect(tips.count == 23)
        #expect(Set(tips).count == tips.count)
        for tip in tips {
            #expect((1...3).contains(tip.count { $0 == "." }), "\(tip)")
            #expect(tip.hasSuffix("."), "\(tip)")
            #expect((80...360).contains(tip.count), "\(tip)")
        }
    }

    @Test("a tip is headed by the name of what it is about")
    func titles() {
        let book = Phrasebook.of(.french)
        #expect(book.handbook.title(.platform(.gcpedia)) == book.catalogue.name(of: .gcpedia))
        #expect(
            book.handbook.title(.risk(.permanence)) == book.catalogue.name(of: Risk.permanence))
    }
}
