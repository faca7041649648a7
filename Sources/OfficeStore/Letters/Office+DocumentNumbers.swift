import Disclosure

/// The register of 文号: which were given to what, and why others were not.
extension Office {
  private static let insertNumber = """
    INSERT INTO document_numbers (number_key, number, series, organ, year, serial, content)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
    """
  private static let numbers = """
    SELECT number, serial, is_erased FROM document_numbers
      WHERE year = $1 AND series = $2 AND organ = $3 ORDER BY serial IS NULL, serial, number_key
    """
  private static let uses = """
    SELECT cases.number, letters.kind, made_on, void_reason FROM letters JOIN cases ON cases.id = case_id
      WHERE letters.number = $1 ORDER BY case_id, seq
    """

  /// The numbers that were given in a year, with what became of each, by organ and series.
  ///
  /// - Parameter year: of the printed days.
  public func documentNumbers(year: Int) throws(StoreError) -> [DocumentNumberList] {
    try atOneMoment { () throws(StoreError) in
      let begun = try documentNumbersBegun()
      let listed = try database.rows(
        "SELECT DISTINCT series, organ FROM document_numbers WHERE year = $1", [year]
      ) { (row: Row) throws(StoreError) in
        DocumentSeries(row.choice(0, LetterSeries.reply), organ: row.text(1), year: year)
      }
      let all = Set(listed + begun.map(\.documentSeries).filter { $0.year == year })
      return try all.sorted { $0.counter < $1.counter }.map { (series) throws(StoreError) in
        try list(of: series, begun)
      }
    }
  }

  func list(
    of series: DocumentSeries, _ begun: [DocumentNumbersBegun]
  ) throws(StoreError) -> DocumentNumberList {
    let numbers = try database.rows(Self.numbers, [series.year, series.series.rawValue, series.organ]) {
      (row: Row) throws(StoreError) in
      (text: row.text(0), serial: row.optionalInteger(1), isErased: row.integer(2) == 1)
    }
    let passed = try passedOver(in: series)
    var gaps = DocumentNumberGaps(
      through: try counter(series.counter), given: Set(numbers.compactMap(\.serial)).union(passed.keys))
    for beginning in begun where beginning.documentSeries == series { gaps.explain(by: beginning) }
    return DocumentNumberList(
      series: series,
      numbers: try numbers.map { (number) throws(StoreError) in
        DocumentNumber(
          text: number.text, serial: number.serial, uses: try uses(of: number.text), isErased: number.isErased
        )
      }, skipped: gaps.skipped, passedOver: passed, unexplained: gaps.unexplained)
  }

  private func passedOver(in series: DocumentSeries) throws(StoreError) -> [Int: String] {
    let rows = try database.rows(
      "SELECT serial, number FROM passed_numbers WHERE year = $1 AND series = $2 AND organ = $3",
      [series.year, series.series.rawValue, series.organ]
    ) { (row: Row) throws(StoreError) in (row.integer(0), row.text(1)) }
    return Dictionary(rows) { $1 }
  }

  private func uses(of number: String) throws(StoreError) -> [DocumentNumber.Use] {
    try database.rows(Self.uses, [number]) { (row: Row) throws(StoreError) in
      DocumentNumber.Use(
        caseNumber: row.text(0), letter: row.choice(1, LetterKind.closed), madeOn: row.day(2),
        voidedBecause: row.optionalText(3))
    }
  }

  /// Lets the numbers of a series go on from one, for a reason that explains those before it.
  ///
  /// - Throws: ``StoreError``; `documentNumbersFurther` where the series is there already.
  public func beginDocumentNumbers(
    _ series: DocumentSeries, at next: Int, reason: String, by entry: Entry
  ) throws(StoreError) {
    precondition(DocumentNumbersBegun.numbers.contains(next) && !reason.isEmpty, "a beginning out of reach")
    try changing { () throws(StoreError) in
      let last = try counter(series.counter)
      guard next > last + 1 else { throw .documentNumbersFurther(next: last + 1) }
      let begun = OfficeFact.documentNumbersBegun(DocumentNumbersBegun(series, at: next, reason: reason))
      try append(begun, by: try officePerson(entry, begun.recordedKind).name, entry)
    }
  }

  func project(_ begun: DocumentNumbersBegun) throws(StoreError) {
    try raise(begun.documentSeries.counter, to: begun.next - 1)
  }

  func documentNumbersBegun() throws(StoreError) -> [DocumentNumbersBegun] {
    try records(in: .office, of: OfficeFact.self).compactMap {
      if case .documentNumbersBegun(let begun) = $0.record.fact { begun } else { nil }
    }
  }

  func isGiven(_ number: String) throws(StoreError) -> Bool { try holder(of: number) != nil }

  /// The letter that has a number, however that is spelt; before version 009 a leading zero told numbers apart.
  private func holder(of number: String) throws(StoreError) -> (number: String, content: String)? {
    try database.row(
      "SELECT number, content FROM document_numbers WHERE number_key IN ($1, $2)",
      [DocumentNumberKey(number).text, CaseNumber.folded(number)]
    ) { (row: Row) throws(StoreError) in (row.text(0), row.text(1)) }
  }

  /// The next number of a series that nothing has; it is gone then.
  ///
  /// - Parameter text: what a place in the series reads as.
  func takeNumber(
    in series: DocumentSeries, _ text: (Int) throws(StoreError) -> String
  ) throws(StoreError) -> String {
    while true {
      let serial = try bump(series.counter)
      guard try !isGiven(serial, in: series) else { continue }
      let number = try text(serial)
      guard try isGiven(number) else { return number }
      // An officer gave it, or another organ has the same 代字.
      try run(
        "INSERT INTO passed_numbers (series, organ, year, serial, number) VALUES ($1, $2, $3, $4, $5)",
        [series.series.rawValue, series.organ, series.year, serial, number])
    }
  }

  /// What ``takeNumber(in:_:)`` would take.
  func foreseenNumber(
    in series: DocumentSeries, _ text: (Int) throws(StoreError) -> String
  ) throws(StoreError) -> String {
    var serial = try counter(series.counter)
    while true {
      serial += 1
      guard try !isGiven(serial, in: series) else { continue }
      let number = try text(serial)
      if try !isGiven(number) { return number }
    }
  }

  private func isGiven(_ serial: Int, in series: DocumentSeries) throws(StoreError) -> Bool {
    try database.row(
      "SELECT 1 FROM document_numbers WHERE year = $1 AND series = $2 AND organ = $3 AND serial = $4",
      [series.year, series.series.rawValue, series.organ, serial]
    ) { (_: Row) throws(StoreError) in true } ?? false
  }

  /// The same paper may go to a further case with its number, but not twice to one, nor again once it was voided.
  ///
  /// - Throws: ``StoreError``; `documentNumberTaken`.
  func refuseSpent(_ number: String, in row: CaseRow) throws(StoreError) {
    let isSpent = try database.row(
      "SELECT 1 FROM letters WHERE number = $1 AND (case_id = $2 OR voided_on IS NOT NULL) LIMIT 1",
      [number, row.id]
    ) { (_: Row) throws(StoreError) in true }
    if isSpent == true { throw .documentNumberTaken(number) }
  }

  /// Gives a number to a letter, once and for all.
  ///
  /// - Parameter serial: its place in the series; nil for one in a form of its own.
  /// - Throws: ``StoreError``; `documentNumberTaken` where another letter has it.
  func register(
    _ number: String, in series: DocumentSeries, serial: Int?, for content: String
  ) throws(StoreError) {
    if let known = try holder(of: number) {
      guard known == (number, content) else { throw .documentNumberTaken(number) }
      return
    }
    let serial = try serial.flatMap { (serial) throws(StoreError) in
      try isGiven(serial, in: series) ? nil : serial
    }
    try run(
      Self.insertNumber,
      [
        DocumentNumberKey(number).text, number, series.series.rawValue, series.organ, series.year, serial,
        content,
      ])
  }
}
