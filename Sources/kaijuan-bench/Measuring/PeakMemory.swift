/// The most memory that a process has held.
enum PeakMemory {
  /// `VmHWM` of /proc, in bytes; nil when the process has ended.
  static func bytes(ofProcess identifier: Int32) -> Int? {
    guard let text = SystemText.read("/proc/\(identifier)/status") else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").compactMap { Int($0) }.first.map { $0 * 1024 }
  }
}
