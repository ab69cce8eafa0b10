// Pages: what a browser is shown. A view's finished sentences go through a template and come out
// as HTML. It trusts the Phrasebook and its own templates; everything else is escaped, for which
// reason no template may use an unescaped tag. It sets no style and no script inline, and knows
// neither requests nor the database.

package import Enquiry
import Mustache
import Phrasebook

/// A page whose parts its template names.
package protocol PageView: Sendable {
    /// The template's name.
    static var template: String { get }
}

/// The desk's pages in both languages. Made once, at the start; what does not depend on a request
/// is rendered then.
package struct Pages: Sendable {
    private let library: MustacheLibrary
    private let englishHome: String
    private let frenchHome: String

    /// Reads the templates.
    ///
    /// - Throws: The parser's error where a template is malformed, which tests would have shown.
    package init() throws {
        library = MustacheLibrary(
            templates: try Self.templates.mapValues {
                try MustacheTemplate(string: ScalarEscaping.pragma + $0)
            })
        englishHome = Self.render(HomeView(.english), with: library)
        frenchHome = Self.render(HomeView(.french), with: library)
    }

    /// A page as HTML.
    package func render(_ view: some PageView) -> String { Self.render(view, with: library) }

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
        render(ErrorView(title: title, detail: detail, in: language))
    }

    private static func render<View: PageView>(
        _ view: View, with library: MustacheLibrary
    ) -> String {
        // A template that is not there is a test's finding; a page is never half a page.
        library.render(Reflected(view), withTemplate: View.template) ?? ""
    }
}

extension Pages {
    /// What every page loads besides itself.
    package enum Asset: CaseIterable, Sendable {
        case stylesheet, script, icon

        /// Its path, which has no language.
        package var path: String {
            switch self {
            case .stylesheet: "/style.css"
            case .script: "/script.js"
            case .icon: "/icon.svg"
            }
        }

        /// Its media type.
        package var mediaType: String {
            switch self {
            case .stylesheet: "text/css; charset=utf-8"
            case .script: "text/javascript; charset=utf-8"
            case .icon: "image/svg+xml"
            }
        }

        /// Its bytes, in UTF-8.
        package var bytes: [UInt8] {
            switch self {
            case .stylesheet: PackageResources.style_css
            case .script: PackageResources.script_js
            case .icon: PackageResources.icon_svg
            }
        }
    }

    /// The embedded templates by name.
    static let templates: [String: String] = [
        "head": PackageResources.head_mustache, "foot": PackageResources.foot_mustache,
        "errors": PackageResources.errors_mustache, "steps": PackageResources.steps_mustache,
        "carried": PackageResources.carried_mustache, "select": PackageResources.select_mustache,
        "radios": PackageResources.radios_mustache, "boxes": PackageResources.boxes_mustache,
        "textarea": PackageResources.textarea_mustache, "tips": PackageResources.tips_mustache,
        "said": PackageResources.said_mustache,
        "home": PackageResources.home_mustache, "error": PackageResources.error_mustache,
        "ask": PackageResources.ask_mustache, "preview": PackageResources.preview_mustache,
        "receipt": PackageResources.receipt_mustache, "door": PackageResources.door_mustache,
        "enquiry": PackageResources.enquiry_mustache, "signin": PackageResources.signin_mustache,
        "enrol": PackageResources.enrol_mustache, "enrolled": PackageResources.enrolled_mustache,
        "periods": PackageResources.periods_mustache, "period": PackageResources.period_mustache,
        "note": PackageResources.note_mustache, "staff": PackageResources.staff_mustache,
        "account": PackageResources.account_mustache, "proof": PackageResources.proof_mustache,
        "queue": PackageResources.queue_mustache, "ticket": PackageResources.ticket_mustache,
        "check": PackageResources.check_mustache, "hide": PackageResources.hide_mustache,
        "compare": PackageResources.compare_mustache,
        "classify": PackageResources.classify_mustache,
        "answers": PackageResources.answers_mustache, "answer": PackageResources.answer_mustache,
        "export": PackageResources.export_mustache,
    ].mapValues { String(decoding: $0, as: UTF8.self) }
}
