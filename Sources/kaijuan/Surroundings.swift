import Disclosure
import Glibc
import OfficeStore

/// What the process brings along: everything that a command may know of the world outside its arguments.
struct Surroundings {
  let arguments: [String]
  let environment: [String: String]
  /// The operating-system account, and the name that it has there.
  let account: String
  let accountName: String
  /// Today in China, and the moment as the record writes it.
  let today: Day
  let now: String
  /// Cells across the terminal on standard output; nil when that is none.
  let terminalColumns: Int?
  /// Cells across the terminal on standard error; nil when that is none.
  var errorColumns: Int?
  /// The terminal of a person; nil where input or output is none.
  var terminal: TerminalSurroundings?
  /// What day and moment it is now: a console stays open over midnight.
  var nowAgain: (() -> (today: Day, enteredAt: String))?
  /// Milliseconds that only go forward, for how long something takes.
  var clock: () -> Int = { 0 }
  /// The next line of standard input without its line break, as bytes.
  let nextLine: () -> [UInt8]?

  var entry: Entry { Entry(account: account, today: today, enteredAt: now) }
}

extension Surroundings {
  static var process: Surroundings {
    let moment = time(nil)
    let input = StandardInput()
    let account = Self.account
    return Surroundings(
      arguments: Array(CommandLine.arguments.dropFirst()), environment: environmentOfProcess,
      account: account.name, accountName: account.fullName, today: ChinaTime.day(of: moment),
      now: ChinaTime.text(of: moment), terminalColumns: width(of: STDOUT_FILENO),
      errorColumns: width(of: STDERR_FILENO), terminal: TerminalSurroundings.process,
      nowAgain: {
        let moment = time(nil)
        return (ChinaTime.day(of: moment), ChinaTime.text(of: moment))
      }, clock: milliseconds, nextLine: input.nextLine)
  }

  private static var environmentOfProcess: [String: String] {
    let names = ["KAIJUAN_OFFICE", "KAIJUAN_TEMPLATES", "KAIJUAN_FORMS", "HOME", "TMPDIR", "COLUMNS"]
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        getenv(name).map { (name, String(cString: $0)) }
      })
  }

  private static var account: (name: String, fullName: String) {
    guard let entry = getpwuid(getuid()) else { return ("uid\(getuid())", "uid\(getuid())") }
    let name = String(cString: entry.pointee.pw_name)
    let full = entry.pointee.pw_gecos.map { String(cString: $0) } ?? ""
    let fullName = full.split(separator: ",", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    return (name, fullName.isEmpty ? name : fullName)
  }

  private static func width(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// China's time: eight hours ahead of UTC, without summer time since 1991.
enum ChinaTime {
  private static let offset = 8 * 3600

  static func day(of moment: Int) -> Day { Day(number: Int32((moment + offset) / 86_400)) }

  /// `2026-11-20T09:30:00+08:00`.
  static func text(of moment: Int) -> String {
    let seconds = (moment + offset) % 86_400
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day(of: moment).iso)T\(parts.joined(separator: ":"))+08:00"
  }
}
