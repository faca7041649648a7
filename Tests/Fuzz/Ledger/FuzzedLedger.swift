import Disclosure
@testable import OfficeDocuments

/// A ledger that was read to its end, and what must hold of it.
struct FuzzedLedger {
  private static let calendars = OfficeCalendars()

  private let header: LedgerHeader
  private let rows: [LedgerRow]

  init(_ bytes: [UInt8]) throws(LedgerTextError) {
    var reader = try LedgerReader(source: BytesInMemory(bytes))
    var rows: [LedgerRow] = []
    while let row = try reader.next() { rows.append(row) }
    self.rows = rows
    header = reader.header
  }

  /// A row is a case that the clock can count, or is rejected with reasons.
  func checkCases() {
    precondition(LedgerCaseReader.shortcoming(of: header)?.wording.isEmpty != true, "no sentence")
    let defaults = LedgerCaseReader.Defaults(
      respondentOrgan: "河源县人民政府", region: nil, clarificationDays: 15, today: "2026-11-20")
    let cases = LedgerCaseReader(header, defaults: defaults)
    for row in rows {
      switch cases.read(row, digest: { $0 }) {
      case .read(.file(let found)): check(found)
      case .read(.dispute): preconditionFailure("a dispute came from a ledger without histories")
      case .rejected(let rejections):
        precondition(!rejections.isEmpty, "a row is rejected without a reason")
      }
    }
  }

  private func check(_ found: LedgerCase) {
    let received = found.received
    guard let receivedOn = received.receivedOn else { preconditionFailure("a case came without its day") }
    let facts = [LedgerCase.Fact(day: receivedOn, fact: .received(received))] + found.facts
    let events = facts.enumerated().map { index, fact in
      CaseEvent(sequence: index + 1, day: fact.day, knownOn: fact.day, person: "导入", fact: fact.fact)
    }
    guard let state = try? CaseState.replay(events, calendars: Self.calendars) else { return }
    precondition(state.receivedOn == receivedOn, "the day of receipt moved")
    let due = try? Clock.due(of: state, calendars: Self.calendars)
    precondition(
      due == (try? Clock.deadline(of: state, calendars: Self.calendars))?.due, "two due days of one case")
  }

  /// What the writer writes, the reader reads: with any delimiter, formula guards and all.
  func checkWrittenAgain(_ delimiter: FieldDelimiter) {
    let written = rows.map { row in (0..<row.record.count).map { row.record.value(at: $0) ?? "" } }
    let read = try? Self.values(in: DelimitedWriter(delimiter: delimiter).file(of: written), delimiter)
    precondition(read == written, "written with \(delimiter.name) the rows are \(read ?? [])")
  }

  /// Saved in UTF-16 the rows are the same as in UTF-8.
  func checkSavedInUTF16(_ bytes: [UInt8], isBigEndian: Bool) {
    guard header.encoding == .utf8 else { return }
    let text = bytes.starts(with: DelimitedWriter.byteOrderMark) ? bytes[3...] : bytes[...]
    let units = [0xFEFF] + String(decoding: text, as: UTF8.self).utf16
    let saved = units.flatMap { unit in
      let halves = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? halves : halves.reversed()
    }
    let again = try? FuzzedLedger(saved)
    precondition(again?.rows == rows, "saved in UTF-16 the rows are \(again?.rows ?? [])")
  }

  private static func values(
    in bytes: [UInt8], _ delimiter: FieldDelimiter
  ) throws(LedgerTextError) -> [[String]] {
    var records = DelimitedReader(
      try DecodedText(EncodedText(surveying: BytesInMemory(bytes))), delimiter: delimiter)
    var values: [[String]] = []
    while let record = try records.next() {
      values.append((0..<record.count).map { record.value(at: $0) ?? "" })
    }
    return values
  }
}
