import Disclosure
import Glibc
import OfficeStore

/// One event, on disk when the call returns: without and with a change of searchable text.
enum AppendBenchmark {
  static func measure(_ office: InventedOffice, _ bench: Bench) throws -> [Measurement] {
    let path = bench.file("bare-events-\(office.cases).sqlite")
    let file = bench.file("bare-write")
    for path in [path, file] { unlink(path) }
    defer { for path in [path, file] { unlink(path) } }
    let database = try BareDatabase(office.path)
    let record = try database.rows("SELECT record FROM events ORDER BY id DESC LIMIT 1")[0][0]
    let bare = try BareAppend(at: path, rows: bench.effort.bareEvents, record: record)
    let raw = try BareWrite(at: file, record)
    return [
      try measurement("append an event", office, bench, .timesFloor(1.3), bare, raw) {
        .contacted(Contacted(with: "申请人", words: "来电询问办理进度，第\($0)次"))
      },
      try measurement(
        "append an event that changes searchable text", office, bench, .timesFloor(3), bare, raw
      ) {
        .assigned(Assigned(unit: "第\($0)科"))
      },
    ]
  }

  private static func measurement(
    _ figure: String, _ office: InventedOffice, _ bench: Bench, _ target: Target, _ bare: BareAppend,
    _ raw: BareWrite, _ fact: (Int) -> CaseFact
  ) throws -> Measurement {
    let opened = try office.open(bench)
    var rows = try opened.cases(limit: InventedLedger.open).filter { $0.stage == .underReview }
    guard !rows.isEmpty else { throw BenchFailure("no case is under review") }
    rows = rows.suffix(bench.effort.appends + 1)
    let entry = try entry(opened, bench)
    var count = 0
    let timed = try Stopwatch.pairs(
      bench.effort.appends,
      {
        let place = count % rows.count
        count += 1
        rows[place] = try opened.record(fact(count), on: bench.today, of: rows[place], by: entry)
      }, { try bare.append() })
    let disk = try Stopwatch.samples(bench.effort.appends) { try raw.append() }
    return Measurement(
      figure, cases: office.cases, .seconds(timed.ours), target: target,
      beside: [
        Floor("bare SQLite, one insert and commit", .seconds(timed.theirs)),
        Floor("write and fdatasync of the record", .seconds(disk)),
      ])
  }

  /// As the administrator that the import registered.
  private static func entry(_ opened: Office, _ bench: Bench) throws -> Entry {
    guard let person = try opened.people().first else { throw BenchFailure("the office has no people") }
    return Entry(
      account: person.account, today: bench.today, enteredAt: "\(bench.today.iso)T09:00:00+08:00")
  }
}
