import Disclosure

/// Reads the JSON that an export wrote, object by object, as rows of three cells: the number, the reference number and
/// the events. What else an object says is reckoned from the events.
///
/// An object has lines of its own, so that a line names it.
struct ExportedArrayReader {
  static let columns: [LedgerColumn] = [.caseNumber, .reference, .history]

  private var text: DecodedText
  private var piece: [UInt8] = []
  private var position = 0
  private var place = LineCount()
  private var lastLine = 0
  private var isEnded = false

  /// - Returns: nil for a text that does not begin like an array of objects.
  init?(_ encoded: EncodedText) throws(LedgerTextError) {
    text = try DecodedText(encoded)
    guard try nextSign() == UInt8(ascii: "["), let second = try peekSign() else { return nil }
    guard second == UInt8(ascii: "{") || second == UInt8(ascii: "]") else { return nil }
  }

  /// Bytes of the source that were read so far.
  var consumed: Int { text.offset }

  /// The next object, or nil behind the array.
  mutating func next() throws(LedgerTextError) -> DelimitedRecord? {
    guard !isEnded, try !takeEnd() else { return nil }
    guard let sign = try peekSign() else { throw .arrayUnfinished(line: place.line) }
    guard sign == UInt8(ascii: "{"), place.line > lastLine else { throw unfit }
    let line = place.line
    lastLine = line
    guard let members = ObjectMembers(try object()), let events = members["events"] else {
      throw .notAnExport(line: line)
    }
    return record(members, events, line: line)
  }

  private func record(
    _ members: ObjectMembers, _ events: ArraySlice<UInt8>, line: Int
  ) -> DelimitedRecord {
    var record = DelimitedRecord(line: line)
    append(members.text("number") ?? LedgerDispute.noCase, to: &record)
    append(members.text("reference") ?? "", to: &record)
    record.append(events)
    record.endField()
    return record
  }

  /// As an export writes it into a cell, for a row loses its guards when it is read.
  private func append(_ value: String, to record: inout DelimitedRecord) {
    record.append(Array(FormulaGuard.applied(to: value).utf8)[...])
    record.endField()
  }
}

extension ExportedArrayReader {
  private var unfit: LedgerTextError { .notAnExport(line: place.line) }

  /// Takes what stands between two objects.
  ///
  /// - Returns: whether it was the end of the array, behind which nothing may follow.
  private mutating func takeEnd() throws(LedgerTextError) -> Bool {
    let sign = try peekSign()
    if lastLine > 0 || sign == UInt8(ascii: "]") {
      switch try nextSign() {
      case UInt8(ascii: "]"): isEnded = true
      case UInt8(ascii: ","): break
      case nil: throw .arrayUnfinished(line: place.line)
      default: throw unfit
      }
    }
    guard isEnded else { return false }
    if try peekSign() != nil { throw unfit }
    return true
  }

  /// The bytes from a brace to its brace.
  private mutating func object() throws(LedgerTextError) -> [UInt8] {
    let line = place.line
    var (bytes, scan): ([UInt8], NestScan) = ([], NestScan())
    while try refill() {
      let start = position
      let isWhole = passes(&scan)
      bytes += piece[start..<position]
      if bytes.count > DelimitedReader.recordLimit {
        throw .recordTooLong(line: line, limit: DelimitedReader.recordLimit)
      }
      if isWhole { return bytes }
    }
    throw .arrayUnfinished(line: place.line)
  }

  /// Passes over the bytes at hand up to the end of the object.
  private mutating func passes(_ scan: inout NestScan) -> Bool {
    while position < piece.count {
      let byte = piece[position]
      position += 1
      place.pass(byte)
      if scan.ends(with: byte) { return true }
    }
    return false
  }

  private mutating func nextSign() throws(LedgerTextError) -> UInt8? {
    guard let sign = try peekSign() else { return nil }
    position += 1
    place.passOrdinary()
    return sign
  }

  /// The next byte that is no blank; nil at the end.
  private mutating func peekSign() throws(LedgerTextError) -> UInt8? {
    while try refill() {
      guard piece[position].isSpace else { return piece[position] }
      place.pass(piece[position])
      position += 1
    }
    return nil
  }

  /// Makes a byte available; false at the end of the text.
  private mutating func refill() throws(LedgerTextError) -> Bool {
    if position < piece.count { return true }
    piece = try text.nextPiece(after: place)
    position = 0
    return !piece.isEmpty
  }
}
