import Glibc

/// A ledger's way into the office file, beside its rows' way into a bare table.
enum ImportBenchmark {
  static func measure(_ office: InventedOffice, _ bench: Bench) throws -> [Measurement] {
    guard let imported = office.imported else { return [] }
    let floor = try bareImport(office, bench)
    return [
      Measurement(
        "`import` of a ledger", cases: office.cases,
        .rate(Samples([imported.seconds]), of: "rows", items: office.cases), beside: [floor]),
      Measurement(
        "`import`, peak memory", cases: office.cases, imported.peakBytes.map { .bytes(Double($0)) }),
    ]
  }

  /// The shell's `.import`: every field as text, without an index.
  private static func bareImport(_ office: InventedOffice, _ bench: Bench) throws -> Floor {
    let name = "sqlite3 shell, `.import`"
    guard let shell = SQLiteShell(bench.programs) else { return Floor(name, .notPresent) }
    let path = bench.file("bare-\(office.cases).sqlite")
    unlink(path)
    defer { unlink(path) }
    let columns = InventedCase.header.indices.map { "c\($0) TEXT" }.joined(separator: ", ")
    let run = try shell.run(
      path,
      [
        "CREATE TABLE ledger (\(columns))", ".mode csv", ".import --skip 1 \(office.ledger) ledger",
        "SELECT count(*) FROM ledger",
      ])
    guard Int(run.text.filter(\.isNumber)) == office.cases else { return Floor(name, .otherAnswer(run.text)) }
    return Floor(name, .rate(Samples([run.seconds]), of: "rows", items: office.cases))
  }
}
