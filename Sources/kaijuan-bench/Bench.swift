import Disclosure
import Glibc

/// What every benchmark needs to know: the day, the programs, a folder of its own, and how often to repeat.
struct Bench {
  let today: Day
  let folder: String
  let programs: Programs
  let effort: Effort

  /// The day that the imported ledger ends with, for an import takes nothing after the machine's own.
  static var todayInChina: Day { Day(number: Int32((time(nil) + 8 * 3600) / 86_400)) }

  func file(_ name: String) -> String { "\(folder)/\(name)" }

  /// The last whole year, for reports.
  var year: Int { today.year - 1 }
}
