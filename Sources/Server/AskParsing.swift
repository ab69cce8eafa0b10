import Enquiry
import Pages
import Phrasebook
import Redaction
import Sealing

/// Everything that is wrong in a form, so that it can be mended in one go.
struct Faults: Error {
    let all: [Fault]
}

extension AskForm {
    /// What the form's fields hold, right or wrong.
    init(_ sent: Form) {
        self.init(in: .english)
        topic = sent["topic"]
        platform = sent["platform"]
        context = sent["context"]
        risks = sent.all("risks")
        language = sent["language"]
        question = sent["question"]
        wishes = Wishes(sent)
        excluded = sent.all("exclude")
    }

    /// Whoever has written nothing yet and changes the page's language writes in the new one.
    mutating func follow(_ sent: Form, to language: Language) {
        if sent.first("switch") != nil, question.isEmpty { self.language = language.rawValue }
    }

    /// The form as a draft, or all that is wrong with it.
    func checked() -> Result<Draft, Faults> {
        var faults: [Fault] = []
        func kept<Value>(_ read: () throws(Fault) -> Value) -> Value? {
            do throws(Fault) {
                return try read()
            } catch {
                faults.append(error)
                return nil
            }
        }
        let topic = kept { () throws(Fault) in try code(self.topic, .topic, Topic.self) }
        let platform = kept { () throws(Fault) in try code(self.platform, .platform, Platform.self)
        }
        let context = kept { () throws(Fault) in try code(self.context, .context, Context.self) }
        let risks = kept { () throws(Fault) in try codes(self.risks, .risks, Risk.self) }
        let question = kept { () throws(Fault) in try Prose(self.question, field: .question) }
        let language = kept { () throws(Fault) in try code(self.language, .language, Language.self)
        }
        let names = kept { () throws(Fault) in try namesExcluded(self.excluded) }
        guard let names, let topic, let platform, let context, let risks, let question,
            let language,
            let marks = kept({ () throws(Fault) in
                try wishes.marks(of: question, language: language)
            })
        else { return .failure(Faults(all: faults)) }
        return .success(
            Draft(
                language: language,
                classification: Classification(
                    topic: topic, platform: platform, context: context, risks: risks),
                question: question, marks: marks, excluding: names))
    }
}
