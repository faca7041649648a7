import CSQLite
import Glibc

/// What the figures were taken on.
enum MachineDescription {
  /// - Parameter folder: where the offices lie.
  static func lines(_ folder: String, _ programs: Programs) -> [String] {
    [
      "Processor: \(value("model name", "/proc/cpuinfo") ?? "unknown"), \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores",
      "Memory: \(memory); kernel \(firstLine("/proc/sys/kernel/osrelease"))",
      "Disk: \(disk(folder))",
      "Load before the start: \(firstLine("/proc/loadavg").split(separator: " ").prefix(3).joined(separator: " "))",
      "Swift: \(swift); program \(programs.isStatic ? "static" : "dynamic"); SQLite \(String(cString: sqlite3_libversion()))",
    ]
  }

  private static var memory: String {
    let kilobytes = value("MemTotal", "/proc/meminfo")?.split(separator: " ").first.flatMap { Double($0) }
    return kilobytes.map { "\(Int(($0 / 1_048_576).rounded())) GiB" } ?? "unknown"
  }

  private static var swift: String {
    guard let path = Programs.find("swift"), let run = try? ChildProcess(path, ["--version"]).run() else {
      return "not on the PATH"
    }
    let line = run.text.split(separator: "\n").first { $0.contains("Swift version") } ?? ""
    return line.split(separator: " ").drop { $0 != "version" }.dropFirst().first.map(String.init) ?? "unknown"
  }

  /// The file system that the folder lies on, and what kind of disk carries it.
  private static func disk(_ folder: String) -> String {
    let mounts = (SystemText.read("/proc/self/mounts") ?? "").split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    let holding = mounts.filter { $0.count > 2 && (folder + "/").hasPrefix($0[1] == "/" ? "/" : $0[1] + "/") }
    guard let mount = holding.max(by: { $0[1].count < $1[1].count }) else { return "unknown" }
    return "\(mount[2]) on \(mount[0])" + kind(String(mount[0].split(separator: "/").last ?? ""))
  }

  private static func kind(_ device: String) -> String {
    switch SystemText.read("/sys/block/\(device)/queue/rotational")?.first {
    case "0": ", not rotating"
    case "1": ", rotating by its own account"
    default: ""
    }
  }

  private static func value(_ key: String, _ path: String) -> String? {
    let line = SystemText.read(path)?.split(separator: "\n").first { $0.hasPrefix(key) }
    return line?.split(separator: ":", maxSplits: 1).last.map { $0.drop { $0 == " " || $0 == "\t" } }.map(
      String.init)
  }

  private static func firstLine(_ path: String) -> String {
    SystemText.read(path)?.split(separator: "\n").first.map(String.init) ?? "unknown"
  }
}
