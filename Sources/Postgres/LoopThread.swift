import Glibc

/// The thread beneath an event loop. It refers to the loop weakly between turns, so that the loop
/// can go away, and ends when it has.
final class LoopThread {
    private weak var loop: EventLoop?
    private let poller: Poller

    private init(_ loop: EventLoop, _ poller: Poller) {
        self.loop = loop
        self.poller = poller
    }

    static func start(_ loop: EventLoop, _ poller: Poller) -> pthread_t? {
        let body = unsafe Unmanaged.passRetained(LoopThread(loop, poller))
        var thread = pthread_t()
        let status = unsafe pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer = unsafe pointer else { return nil }
                unsafe Unmanaged<LoopThread>.fromOpaque(pointer).takeRetainedValue().run()
                return nil
            }, body.toOpaque())
        if status == 0 { return thread }
        unsafe body.release()
        return nil
    }

    private func run() {
        var ready: [UInt64] = []
        while let sleep = loop?.turn(ready: ready) {
            ready = poller.wait(milliseconds: sleep)
        }
    }
}
