import Mustache

/// Escapes text for HTML scalar by scalar. The library's own escaping goes by characters, and a
/// quotation mark with a combining mark after it is one character, which it lets through.
struct ScalarEscaping: MustacheContentType {
    /// What a template begins with that is escaped so. The library learns the name when this is
    /// first read, which is before any template can be parsed with it.
    static let pragma: String = {
        MustacheContentTypes.register(ScalarEscaping(), named: "SCALARS")
        return "{{% CONTENT_TYPE:SCALARS}}"
    }()

    func escapeText(_ text: String) -> String {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): escaped += "&lt;".utf8
            case UInt8(ascii: ">"): escaped += "&gt;".utf8
            case UInt8(ascii: "&"): escaped += "&amp;".utf8
            case UInt8(ascii: "\""): escaped += "&quot;".utf8
            case UInt8(ascii: "'"): escaped += "&#39;".utf8
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}
