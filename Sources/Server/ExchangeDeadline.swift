import NIOCore
import NIOHTTPTypes

/// Closes a connection whose exchange, from the request's head to the end of its answer, takes
/// longer than a bound. The body's own deadline serves handlers that read one; this one holds for
/// every path: who drips a body that nobody reads, who sends on after a refusal, and who never
/// takes the answer. A connection between two exchanges is left to the idle timeout.
final class ExchangeDeadline: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let bound: TimeAmount
    /// Ends of requests and of answers still to come, of all exchanges under way.
    private var endsToCome = 0
    private var closing: Scheduled<Void>?

    init(_ bound: TimeAmount) { self.bound = bound }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            if endsToCome == 0 { start(context) }
            endsToCome += 2
        case .body: break
        case .end: end()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .end = unwrapOutboundIn(data) else {
            context.write(data, promise: promise)
            return
        }
        // What is written is not yet taken: the promise is kept once the bytes have left.
        let promise = promise ?? context.eventLoop.makePromise(of: Void.self)
        promise.futureResult.assumeIsolated().whenComplete { [self] _ in
            end()
            // The next exchange of the connection, if it has begun, has its own time.
            if endsToCome > 0 { start(context) }
        }
        context.write(data, promise: promise)
    }

    func channelInactive(context: ChannelHandlerContext) {
        closing?.cancel()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { closing?.cancel() }

    private func start(_ context: ChannelHandlerContext) {
        closing?.cancel()
        guard context.channel.isActive else { return }
        closing = context.eventLoop.assumeIsolated().scheduleTask(in: bound) {
            context.close(promise: nil)
        }
    }

    private func end() {
        endsToCome -= 1
        if endsToCome == 0 { closing?.cancel() }
    }
}
