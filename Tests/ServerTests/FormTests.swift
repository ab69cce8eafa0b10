import Enquiry
import Testing

@testable import Server

@Suite("A browser's form")
struct FormTests {
    private func form(_ text: String) throws(Fault) -> Form { try Form(parsing: Array(text.utf8)) }

    @Test("names and values are read in their order, several of one name too")
    func reading() throws {
        let form = try form("risks=a&risks=b&question=One+two%21&empty=&bare&=x")
        #expect(form.all("risks") == ["a", "b"])
        #expect(form["question"] == "One two!")
        #expect(form.first("empty") == "" && form.first("bare") == "" && form[""] == "x")
        #expect(form.first("none") == nil && form["none"] == "")
    }

    @Test("line ends are line feeds, whatever the browser made of them")
    func lineEnds() throws {
        #expect(try form("t=a%0D%0Ab%0Ac%0Dd%0D%0D%0A")["t"] == "a\nb\nc\nd\n\n")
        #expect(try form("t=%0D%0A%CC%81")["t"] == "\n\u{301}")
    }

    @Test(
        "what is not encoded as it should be is refused",
        arguments: ["t=%", "t=%4", "t=%zz", "t=%FF", "%C0%80=1"])
    func malformed(text: String) {
        #expect(throws: Fault(.body, .malformed)) { try form(text) }
    }

    @Test("there are only so many fields")
    func many() {
        let text = String(repeating: "a=1&", count: EdgeLimits.formFields + 1)
        #expect(throws: Fault(.body, .tooMany(atMost: EdgeLimits.formFields))) { try form(text) }
    }
}
