import Foundation

/// What this process has open, as the kernel counts it. Other tests run at the same time, so it is
/// compared with a margin.
struct OpenResources {
    /// All threads, the event loops among them.
    let threads: Int
    let descriptors: Int

    init() throws {
        threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count
        descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }
}
