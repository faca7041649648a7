import Disclosure

extension Office {
  /// Makes a letter: numbers it, has it written out with that number, and keeps it with each case that it answers.
  ///
  /// All of it is one transaction: where it is not written out, or a case changed meanwhile, there is no letter and its
  /// number is still to be given.
  ///
  /// - Parameters:
  ///   - letter: what it is.
  ///   - rows: the cases that it answers, as the caller saw them; at least one.
  ///   - entry: who makes it, and when.
  ///   - render: makes its bytes, with the 文号 that it carries; nil for a kind that carries none.
  /// - Throws: ``LetterNotMade``; of the store as ``record(_:on:of:by:)``, and `documentNumberTaken`,
  ///   `documentNumberUnfit`, `organUnknown`.
  public func makeLetter<Refusal: Error>(
    _ letter: NewLetter, for rows: [CaseRow], by entry: Entry,
    _ render: (_ documentNumber: String?) throws(Refusal) -> [UInt8]
  ) throws(LetterNotMade<Refusal>) -> MadeLetter {
    precondition(!rows.isEmpty, "a letter that answers no case")
    var refusal: Refusal?
    do throws(StoreError) {
      return try changing { () throws(StoreError) in
        let number = try documentNumber(of: letter)
        let bytes: [UInt8]
        do throws(Refusal) { bytes = try render(number) } catch {
          refusal = error
          throw .interrupted
        }
        return try keep(letter, number, bytes, for: rows, entry)
      }
    } catch { throw refusal.map { .refused($0) } ?? .store(error) }
  }

  private func keep(
    _ letter: NewLetter, _ number: String?, _ bytes: [UInt8], for rows: [CaseRow], _ entry: Entry
  ) throws(StoreError) -> MadeLetter {
    let made = letter.made(number, content: try store(bytes))
    if let number, let series = letter.series {
      for row in rows { try refuseSpent(number, in: row) }
      let serial = try serial(of: number, in: series, letter)
      try register(number, in: series, serial: serial, for: made.content)
    }
    var kept: [CaseRow] = []
    for row in rows { kept.append(try append(.letterMade(made), on: entry.today, to: row, by: entry)) }
    return MadeLetter(documentNumber: number, content: made.content, rows: kept)
  }

  /// The 文号 that a letter would carry, without giving it to anything; nil for a kind that carries none.
  ///
  /// - Throws: ``StoreError``, as ``makeLetter(_:for:by:_:)``.
  public func nextDocumentNumber(of letter: NewLetter) throws(StoreError) -> String? {
    if let given = try given(letter) { return given }
    guard let series = letter.series else { return nil }
    let code = try code(of: letter)
    return try foreseenNumber(in: series) { (serial) throws(StoreError) in
      try number(serial, in: series, code)
    }
  }

  /// The number that the office gave elsewhere, or the next one, which then is gone.
  private func documentNumber(of letter: NewLetter) throws(StoreError) -> String? {
    if let given = try given(letter) { return given }
    guard let series = letter.series else { return nil }
    let code = try code(of: letter)
    return try takeNumber(in: series) { (serial) throws(StoreError) in try number(serial, in: series, code) }
  }

  private func given(_ letter: NewLetter) throws(StoreError) -> String? {
    guard let given = letter.documentNumber else { return nil }
    let isLine = given.contains(where: \.isNumber) && !given.contains(where: \.isNewline)
    guard letter.series != nil, isLine else { throw .documentNumberUnfit(given) }
    return given
  }

  /// 机关代字.
  private func code(of letter: NewLetter) throws(StoreError) -> String {
    guard let details = try organDetails(of: letter.organ, on: letter.printedOn) else {
      throw .organUnknown(letter.organ, on: letter.printedOn)
    }
    return details.code
  }

  private func number(_ serial: Int, in series: DocumentSeries, _ code: String) throws(StoreError) -> String {
    let pattern = try setting(.letterNumberPattern)
    guard Setting.letterNumberPattern.accepts(pattern) else {
      throw .settingUnfit(.letterNumberPattern, value: pattern)
    }
    return series.number(serial, by: pattern, code: code)
  }

  /// The place in its series that a number reads as; nil for one in a form of its own.
  private func serial(
    of text: String, in series: DocumentSeries, _ letter: NewLetter
  ) throws(StoreError) -> Int? {
    guard let digits = text.split(whereSeparator: { !("0"..."9").contains($0) }).last, digits.count < 7,
      let serial = Int(digits), let details = try organDetails(of: letter.organ, on: letter.printedOn),
      DocumentNumberKey(try number(serial, in: series, details.code)) == DocumentNumberKey(text)
    else { return nil }
    return serial
  }
}
