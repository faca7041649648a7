import Glibc

/// The most memory that a process has held.
enum PeakMemory {
  /// The most that this process holds while something is done; nil where the kernel does not begin anew to count.
  static func bytes(during body: () throws -> Void) throws -> Int? {
    let descriptor = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      try body()
      return nil
    }
    let written = write(descriptor, "5", 1)
    close(descriptor)
    try body()
    return written == 1 ? bytes(ofProcess: getpid()) : nil
  }

  /// `VmHWM` of /proc, in bytes; nil when the process has ended.
  static func bytes(ofProcess identifier: Int32) -> Int? {
    guard let text = SystemText.read("/proc/\(identifier)/status") else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").compactMap { Int($0) }.first.map { $0 * 1024 }
  }
}
