import Glibc

/// The office file's bytes for each case, and what they hold.
enum SizeBenchmark {
  static func measure(_ office: InventedOffice, _ bench: Bench) throws -> [Measurement] {
    let database = try BareDatabase(office.path)
    try database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let ledger = Floor("the ledger's row in CSV", .bytes(try perCase(office.ledger, office)))
    let whole = Measurement(
      "office file, a case", cases: office.cases, .bytes(try perCase(office.path, office)), beside: [ledger])
    guard let pages = try? database.rows("SELECT name, sum(pgsize) FROM dbstat GROUP BY name") else {
      return [whole]
    }
    var bytes: [Part: Int] = [:]
    for page in pages { bytes[Part(page[0]), default: 0] += Int(page[1]) ?? 0 }
    return [whole]
      + Part.allCases.map { part in
        Measurement(
          "of it \(part.rawValue)", cases: office.cases,
          .bytes(Double(bytes[part] ?? 0) / Double(office.cases)))
      }
  }

  private enum Part: String, CaseIterable {
    case record = "the record"
    case projection = "lists and reports"
    case search = "the search index"
    case other = "all else"

    /// - Parameter name: of a table or an index.
    init(_ name: String) {
      switch name {
      case _ where name.contains("events"): self = .record
      case _ where name.hasPrefix("search"): self = .search
      case _ where ["cases", "disputes"].contains { name.contains($0) }: self = .projection
      default: self = .other
      }
    }
  }

  private static func perCase(_ path: String, _ office: InventedOffice) throws -> Double {
    var information = stat()
    guard stat(path, &information) == 0 else { throw BenchFailure(path, errno) }
    return Double(information.st_size) / Double(office.cases)
  }
}
