import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Server

@Suite("An exchange has its time")
struct ExchangeDeadlineTests {
    private let channel = EmbeddedChannel()
    private let head = HTTPRequest(method: .get, scheme: "http", authority: "x", path: "/")

    init() throws {
        try channel.pipeline.syncOperations.addHandler(ExchangeDeadline(.seconds(120)))
        try channel.connect(to: SocketAddress(unixDomainSocketPath: "/x")).wait()
    }

    private func ask(_ parts: HTTPRequestPart...) throws {
        for part in parts { try channel.writeInbound(part) }
    }

    private func answer() throws {
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
    }

    private func pass(_ seconds: Int64) {
        channel.embeddedEventLoop.advanceTime(by: .seconds(seconds))
    }

    @Test("a body that drips is cut, however often a byte comes")
    func drip() throws {
        try ask(.head(head))
        for _ in 0..<119 {
            try ask(.body(ByteBuffer(string: " ")))
            pass(1)
        }
        #expect(channel.isActive)
        pass(1)
        #expect(!channel.isActive)
    }

    @Test("who sends on after the answer is cut")
    func sendsOn() throws {
        try ask(.head(head))
        pass(60)
        try answer()
        pass(119)
        #expect(channel.isActive)
        pass(1)
        #expect(!channel.isActive)
    }

    @Test("an answer that does not come is cut")
    func noAnswer() throws {
        try ask(.head(head), .end(nil))
        pass(120)
        #expect(!channel.isActive)
    }

    @Test("a connection between two exchanges, and one that has many, is left alone")
    func keptAlive() throws {
        for _ in 0..<10 {
            try ask(.head(head), .end(nil))
            pass(30)
            try answer()
            pass(100)
        }
        #expect(channel.isActive)
        // Pipelined: the second exchange begins before the first has ended, and has its own time.
        try ask(.head(head), .end(nil), .head(head), .end(nil))
        pass(100)
        try answer()
        pass(100)
        #expect(channel.isActive)
        try answer()
        pass(1_000)
        #expect(channel.isActive)
        try ask(.head(head), .end(nil))
        pass(120)
        #expect(!channel.isActive)
    }
}
