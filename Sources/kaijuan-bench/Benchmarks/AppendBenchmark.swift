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
    let record = try BareDatabase(office.path).rows("SELECT record FROM events ORDER BY id DESC LIMIT 1")[0][
      0]
    try BareAppend.make(at: path, rows: bench.effort.bareEvents, record: record)
    let run = AppendRun(
      office: office, bench: bench, bare: { try BareAppend(path, record: record) },
      raw: try BareWrite(at: file, record))
    let call = { (number: Int) in
      CaseFact.contacted(Contacted(with: "申请人", words: "来电询问办理进度，第\(number)次"))
    }
    let moved = { (number: Int) in CaseFact.assigned(Assigned(unit: "第\(number)科")) }
    return [
      try run.measurement("append an event to the case on the screen", isShown: true, .timesFloor(1.3), call),
      try run.measurement("append an event to any case", isShown: false, .timesFloor(1.3), call),
      try run.measurement(
        "append an event that changes searchable text", isShown: true, .timesFloor(3), moved),
    ]
  }
}

/// One kind of event after the other, each beside a bare insert.
private struct AppendRun {
  let office: InventedOffice
  let bench: Bench
  let bare: () throws -> BareAppend
  let raw: BareWrite

  /// - Parameter isShown: the case was read before, as somebody does who enters something of it.
  func measurement(
    _ figure: String, isShown: Bool, _ target: Target, _ fact: (Int) -> CaseFact
  ) throws -> Measurement {
    let (opened, bare) = (try office.open(bench), try bare())
    let entry = try entry(opened)
    var rows = try underReview(opened)
    var count = 0
    let timed = try Stopwatch.pairs(
      bench.effort.appends,
      prepare: {
        count += 1
        if isShown { _ = try opened.file(of: rows[count % rows.count]) }
      },
      {
        let place = count % rows.count
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

  private func underReview(_ opened: Office) throws -> [CaseRow] {
    let rows = try opened.cases(limit: InventedLedger.open).filter { $0.stage == .underReview }
    guard !rows.isEmpty else { throw BenchFailure("no case is under review") }
    return rows.suffix(bench.effort.appends + 1)
  }

  /// As the administrator that the import registered.
  private func entry(_ opened: Office) throws -> Entry {
    guard let person = try opened.people().first else { throw BenchFailure("the office has no people") }
    return Entry(
      account: person.account, today: bench.today, enteredAt: "\(bench.today.iso)T09:00:00+08:00")
  }
}
