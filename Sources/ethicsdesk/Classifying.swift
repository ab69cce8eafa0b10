import Enquiry
import Phrasebook
import Wire

/// Settles how an enquiry is classified: by options, else by asking.
struct Classifying {
    let here: Surroundings

    func form(
        topic: Topic?, platform: Platform?, context: Context?, risks: [Risk]
    ) throws(Complaint) -> FilingRequest {
        let say = here.phrases.asking
        let isComplete = topic != nil && platform != nil && context != nil
        var form = FilingRequest()
        form.topic = try settled(topic, asking: say.chooseTopic, or: "--topic")
        form.platform = try settled(platform, asking: say.choosePlatform, or: "--platform")
        form.context = try settled(context, asking: say.chooseContext, or: "--context")
        // Whoever gave the rest by options gave every risk he wanted to name.
        let named = isComplete || !risks.isEmpty ? risks : try chosenRisks()
        form.risks = named.map(\.rawValue)
        return form
    }

    /// The code that was given, or one of the list by its number.
    private func settled<Code: Named>(
        _ given: Code?, asking question: String, or option: String
    ) throws(Complaint) -> String {
        if let given { return given.rawValue }
        guard Prompt.isPossible else { throw .missing(option: option) }
        let codes = Array(Code.allCases)
        here.remark(question)
        list(codes)
        while true {
            let line = try Prompt.line("  1–\(codes.count): ", or: option)
            if let numbers = Self.numbers(in: line, upTo: codes.count), numbers.count == 1 {
                return codes[numbers[0] - 1].rawValue
            }
        }
    }

    /// Any number of risks, or none.
    private func chosenRisks() throws(Complaint) -> [Risk] {
        here.remark(here.phrases.asking.chooseRisks)
        list(Risk.allCases)
        while true {
            let line = try Prompt.line("  1–\(Risk.allCases.count): ", or: "--risk")
            if let numbers = Self.numbers(in: line, upTo: Risk.allCases.count) {
                return numbers.map { Risk.allCases[$0 - 1] }
            }
        }
    }

    private func list<Code: Named>(_ codes: [Code]) {
        for (index, code) in codes.enumerated() {
            here.remark("  \(index + 1 < 10 ? " " : "")\(index + 1)  \(here.name(of: code))")
        }
    }

    /// Numbers from 1 to a bound, apart by spaces or commas; nil where something is no such number.
    static func numbers(in line: String, upTo bound: Int) -> [Int]? {
        var numbers: [Int] = []
        for part in line.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
            guard let number = Int(part), (1...bound).contains(number) else { return nil }
            if !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
    }
}
