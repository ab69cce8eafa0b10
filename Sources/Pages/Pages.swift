// Pages: what a browser is shown. A view's finished sentences go through a template and come out
// as HTML. It trusts the Phrasebook and its own templates; everything else is escaped, for which
// reason no template may use an unescaped tag. It runs no script, sets no style inline, and knows
// neither requests nor the database.

package import Enquiry
import Mustache
import Phrasebook

/// The desk's pages in both languages. Made once, at the start; what does not depend on a request
/// is rendered then.
package struct Pages: Sendable {
    private let library: MustacheLibrary
    private let errorTemplate: MustacheTemplate
    private let englishHome: String
    private let frenchHome: String

    /// Reads the templates.
    ///
    /// - Throws: The parser's error where a template is malformed, which tests would have shown.
    package init() throws {
        let home = try MustacheTemplate(PackageResources.home_mustache)
        errorTemplate = try MustacheTemplate(PackageResources.error_mustache)
        library = MustacheLibrary(templates: [
            "head": try MustacheTemplate(PackageResources.head_mustache),
            "foot": try MustacheTemplate(PackageResources.foot_mustache),
        ])
        englishHome = home.render(HomeView(.english), library: library)
        frenchHome = home.render(HomeView(.french), library: library)
    }

    /// The home page: what the desk is, how to ask, what is promised and what is not, and the
    /// handbook. It is the same for everybody.
    package func home(in language: Language) -> String {
        switch language {
        case .english: englishHome
        case .french: frenchHome
        }
    }

    /// A page that says why something was not done.
    ///
    /// - Parameters:
    ///   - title: what happened, in a few words.
    ///   - detail: a sentence on what to do about it. Neither may hold a text or a receipt.
    package func error(title: String, detail: String, in language: Language) -> String {
        errorTemplate.render(
            ErrorView(title: title, detail: detail, in: language), library: library)
    }

    /// The style sheet that every page links to as `/style.css`, in UTF-8.
    package static var stylesheet: [UInt8] { PackageResources.style_css }

    /// The path of a language's home page.
    package static func homePath(in language: Language) -> String { "/\(language.rawValue)/" }
}

extension MustacheTemplate {
    /// A template from a file that was embedded as bytes.
    fileprivate init(_ bytes: [UInt8]) throws {
        try self.init(string: String(decoding: bytes, as: UTF8.self))
    }
}
