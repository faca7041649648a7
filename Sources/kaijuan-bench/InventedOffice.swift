import Disclosure
import Glibc
import OfficeStore

/// An office file with invented cases, imported as a user imports a ledger.
struct InventedOffice {
  let cases: Int
  let path: String
  let ledger: String
  /// Nil when the file was there already.
  let imported: ChildRun?

  /// Writes the ledger and imports it, or takes the office that an earlier run left in the folder.
  init(cases: Int, _ bench: Bench) throws {
    self.cases = cases
    path = bench.file("office-\(cases).kaijuan")
    ledger = bench.file("ledger-\(cases).csv")
    guard access(path, F_OK) != 0 else {
      guard try Self.count(path) == cases else {
        throw BenchFailure("\(path) does not hold \(cases) cases: remove it")
      }
      imported = nil
      return
    }
    try InventedLedger(cases: cases, today: bench.today).write(to: ledger)
    let kaijuan = bench.programs.kaijuan
    _ = try ChildProcess(kaijuan, ["--office", path, "init", "--name", "河源县人民政府办公室"]).run()
    imported = try ChildProcess(kaijuan, ["--office", path, "import", ledger]).run(watchesMemory: true)
  }

  func open(_ bench: Bench) throws -> Office { try Office.open(path, .readWrite, on: bench.today) }

  private static func count(_ path: String) throws -> Int? {
    try BareDatabase(path).rows("SELECT count(*) FROM cases").first?.first.flatMap { Int($0) }
  }
}
