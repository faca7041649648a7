import OfficeStore

/// Searches of every kind of word, newest cases first, as many as a search lists.
enum SearchBenchmark {
  private static let limit = 1001
  private static let target = Target.under(seconds: 0.01)

  static func measure(_ office: InventedOffice, _ bench: Bench) throws -> [Measurement] {
    let opened = try office.open(bench)
    let database = try BareDatabase(office.path)
    let words = try words(opened, office)
    let all = try words.map { entry in
      Measurement(
        "search all cases: \(entry.name)", cases: office.cases,
        .seconds(
          try Stopwatch.samples(bench.effort.runs) { _ = try opened.search(entry.words, limit: limit) }),
        target: target, beside: [try bareIndex(entry.words, opened, database, bench)])
    }
    return try all
      + words.map { entry in
        Measurement(
          "search open cases: \(entry.name)", cases: office.cases,
          .seconds(
            try Stopwatch.samples(bench.effort.runs) { _ = try opened.searchOpen(entry.words, limit: limit) }),
          target: target, beside: [try bareScan(entry.words, opened, database, bench)])
      }
  }

  /// What is looked for: words of all cases and of one, of two characters and of many.
  private static func words(
    _ opened: Office, _ office: InventedOffice
  ) throws -> [(name: String, words: String)] {
    let all = try opened.cases(all: true, limit: office.cases / 2)
    let rare = all.last { $0.applicant.count >= 3 }?.applicant ?? "宋龙"
    return [
      ("a frequent word (征地)", "征地"), ("a frequent phrase (征收补偿安置方案)", "征收补偿安置方案"),
      ("one character (征)", "征"), ("one applicant (a name)", rare), ("three words (征地 补偿 公告)", "征地 补偿 公告"),
      ("two frequent words never together (宅基地 招聘)", "宅基地 招聘"), ("no case (核电站)", "核电站"),
    ]
  }

  /// The same cases from the same index, in C.
  private static func bareIndex(
    _ words: String, _ opened: Office, _ database: BareDatabase, _ bench: Bench
  ) throws -> Floor {
    let statement = try database.prepare(
      """
      SELECT number, cases.* FROM cases WHERE id IN (
        SELECT rowid FROM search WHERE search MATCH $1 ORDER BY rowid DESC LIMIT \(limit)) ORDER BY id DESC
      """)
    statement.bind(match(words), 1)
    var numbers: [String] = []
    try statement.forEachRow { numbers.append(statement.text(0)) }
    guard try opened.search(words, limit: limit).map(\.number) == numbers else {
      return Floor("the same index in C", .otherAnswer("\(numbers.count) cases"))
    }
    let samples = try Stopwatch.samples(bench.effort.runs) {
      try statement.forEachRow { statement.touchRow() }
    }
    return Floor("the same index in C", .seconds(samples))
  }

  /// The same cases by LIKE over the index of open cases, in C.
  private static func bareScan(
    _ words: String, _ opened: Office, _ database: BareDatabase, _ bench: Bench
  ) throws -> Floor {
    let fields = ["number", "applicant", "subject", "unit", "organ"]
    let conditions = words.split(separator: " ").map { word in
      "(" + fields.map { "\($0) LIKE '%\(word)%'" }.joined(separator: " OR ") + ")"
    }
    let statement = try database.prepare(
      """
      SELECT number, * FROM cases WHERE is_open = 1 AND \(conditions.joined(separator: " AND "))
        ORDER BY coalesce(due, act_by, 2147483647), id LIMIT \(limit)
      """)
    var numbers: [String] = []
    try statement.forEachRow { numbers.append(statement.text(0)) }
    guard try opened.searchOpen(words, limit: limit).map(\.number) == numbers else {
      return Floor("LIKE in C", .otherAnswer("\(numbers.count) cases"))
    }
    let samples = try Stopwatch.samples(bench.effort.runs) {
      try statement.forEachRow { statement.touchRow() }
    }
    return Floor("LIKE in C", .seconds(samples))
  }

  /// Words of Chinese characters as phrases of overlapping pairs.
  private static func match(_ words: String) -> String {
    words.split(separator: " ").map { word in
      let characters = Array(word)
      guard characters.count > 1 else { return "\"\(word)\" *" }
      return "\"" + zip(characters, characters.dropFirst()).map { "\($0)\($1)" }.joined(separator: " ") + "\""
    }.joined(separator: " AND ")
  }
}
