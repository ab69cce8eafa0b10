import Foundation
import Pages
import Testing

@Suite("Colours")
struct ContrastTests {
    /// Foreground and background as the style sheet puts them together.
    static let pairs = [
        ("ink", "paper"), ("quiet", "paper"), ("link", "paper"), ("ink", "panel"),
        ("link", "panel"), ("on-band", "band"), ("on-link", "link"), ("quiet", "panel"),
        ("alarm", "paper"), ("alarm", "panel"), ("ink", "hole"),
    ]

    @Test("text is readable in light and in dark", arguments: pairs)
    func readable(foreground: String, background: String) throws {
        let style = String(decoding: Pages.Asset.stylesheet.bytes, as: UTF8.self)
        let schemes = style.matches(of: #/:root \{([^}]+)\}/#).map { String($0.1) }
        #expect(schemes.count == 2)
        for scheme in schemes {
            let text = try luminance(of: foreground, in: scheme)
            let paper = try luminance(of: background, in: scheme)
            let ratio = (max(text, paper) + 0.05) / (min(text, paper) + 0.05)
            #expect(ratio >= 4.5, "\(foreground) on \(background): \(ratio)")
        }
    }

    /// Relative luminance as WCAG 2.2 defines it.
    private func luminance(of name: String, in scheme: String) throws -> Double {
        let line = try #require(
            scheme.split(separator: "\n").first { $0.contains("--\(name): #") })
        let code = try #require(Int(line.split(separator: "#")[1].prefix(6), radix: 16))
        let red = linear(code >> 16)
        let green = linear(code >> 8)
        let blue = linear(code)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The light of one channel, which is the lowest byte of `code`.
    private func linear(_ code: Int) -> Double {
        let channel = Double(code & 0xFF) / 255
        return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
}
