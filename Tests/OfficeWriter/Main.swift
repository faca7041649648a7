import Glibc
import OfficeStore

/// A program for the tests: an officer that works with an office file, and can be stopped at any moment.
///
/// Each line on standard output is an acknowledgement, printed after the call of the store has returned.
@main
struct Main {
  static func main() {
    // As a full disk has it: the call fails, and the process goes on.
    signal(SIGXFSZ, SIG_IGN)
    var words = CommandLine.arguments.dropFirst()
    if words.first == "--limit", let bytes = words.dropFirst().first.flatMap(UInt.init) {
      limitFiles(to: bytes)
      words = words.dropFirst(2)
    }
    guard let work = Work(Array(words)) else {
      Acknowledgement.print("usage: OfficeWriter [--limit BYTES] \(Work.usage)")
      exit(2)
    }
    do { try work.run() } catch {
      Acknowledgement.print("failed \(error.kind)")
      exit(4)
    }
  }

  /// Forbids this process to make any file longer than that.
  private static func limitFiles(to bytes: UInt) {
    var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
    _ = setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  }
}
