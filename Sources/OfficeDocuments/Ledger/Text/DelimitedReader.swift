/// Reads records by RFC 4180, with the delimiters and line ends that offices' programs write.
///
/// Beyond the standard: a lone CR or LF ends a record; a quote inside an unquoted field is an ordinary character;
/// records without any content are skipped. Errors end the file, for what follows a broken quote is unknown.
struct DelimitedReader {
  /// Bytes of UTF-8 in one field: 1 MB.
  static let fieldLimit = 1 << 20
  /// Bytes of UTF-8 in one record: 10 MB.
  static let recordLimit = 10 << 20

  private enum State {
    case fieldStart, unquoted
    case quoted(began: Int)
    case afterQuote(began: Int)
    case recordEnd
  }

  private let delimiter: UInt8
  private var text: DecodedText
  private var piece: [UInt8] = []
  private var position = 0
  private var place = LineCount()

  init(_ text: DecodedText, delimiter: FieldDelimiter) {
    self.text = text
    self.delimiter = delimiter.byte
  }

  /// Bytes of the source that were read so far.
  var consumed: Int { text.offset }

  /// The next record with content, or nil at the end.
  ///
  /// The LF of a CR LF is a record without content too, on the line that the CR has begun.
  mutating func next() throws(LedgerTextError) -> DelimitedRecord? {
    while let record = try nextRecord() {
      if !record.isBlank { return record }
    }
    return nil
  }

  private mutating func nextRecord() throws(LedgerTextError) -> DelimitedRecord? {
    var record = DelimitedRecord(line: place.line)
    var state = State.fieldStart
    while try refill() {
      state = try step(state, into: &record)
      try checkLimits(of: record)
      if case .recordEnd = state { return record }
    }
    return try finish(record, in: state)
  }

  /// Makes a byte available; false at the end of the text.
  private mutating func refill() throws(LedgerTextError) -> Bool {
    if position < piece.count { return true }
    piece = try text.nextPiece(after: place)
    position = 0
    return !piece.isEmpty
  }

  private mutating func step(
    _ state: State, into record: inout DelimitedRecord
  ) throws(LedgerTextError) -> State {
    switch state {
    case .fieldStart: startField()
    case .unquoted: takeUnquoted(into: &record)
    case .quoted(let began): takeQuoted(into: &record, began: began)
    case .afterQuote(let began): try takeAfterQuote(into: &record, began: began)
    case .recordEnd: .recordEnd
    }
  }

  private mutating func startField() -> State {
    guard piece[position] == .quotationMark else { return .unquoted }
    let began = place.line
    takeByte()
    return .quoted(began: began)
  }

  private mutating func takeUnquoted(into record: inout DelimitedRecord) -> State {
    let end = endOfRun(stoppingAt: delimiter)
    takeRun(to: end, into: &record)
    return end < piece.count ? endField(of: &record) : .unquoted
  }

  private mutating func takeQuoted(into record: inout DelimitedRecord, began: Int) -> State {
    let end = endOfRun(stoppingAt: .quotationMark)
    takeRun(to: end, into: &record)
    guard end < piece.count else { return .quoted(began: began) }
    let byte = takeByte()
    if byte == .quotationMark { return .afterQuote(began: began) }
    record.append(byte)
    return .quoted(began: began)
  }

  private mutating func takeAfterQuote(
    into record: inout DelimitedRecord, began: Int
  ) throws(LedgerTextError) -> State {
    switch piece[position] {
    case .quotationMark:
      record.append(takeByte())
      return .quoted(began: began)
    case delimiter, .carriageReturn, .lineFeed:
      return endField(of: &record)
    default:
      throw .textAfterQuote(line: place.line, field: record.count + 1, quoteBegan: began)
    }
  }

  private mutating func endField(of record: inout DelimitedRecord) -> State {
    record.endField()
    return takeByte() == delimiter ? .fieldStart : .recordEnd
  }

  private func finish(
    _ record: DelimitedRecord, in state: State
  ) throws(LedgerTextError) -> DelimitedRecord? {
    if case .quoted(let began) = state {
      throw .unterminatedQuote(line: began, field: record.count + 1)
    }
    if case .fieldStart = state, record.count == 0 { return nil }
    var record = record
    record.endField()
    record.isTerminated = false
    return record
  }

  private func checkLimits(of record: DelimitedRecord) throws(LedgerTextError) {
    if record.openFieldLength > DelimitedReader.fieldLimit {
      throw .fieldTooLong(line: record.line, field: record.count + 1, limit: DelimitedReader.fieldLimit)
    }
    if record.length > DelimitedReader.recordLimit {
      throw .recordTooLong(line: record.line, limit: DelimitedReader.recordLimit)
    }
  }

  @discardableResult
  private mutating func takeByte() -> UInt8 {
    let byte = piece[position]
    position += 1
    place.pass(byte)
    return byte
  }

  private mutating func takeRun(to end: Int, into record: inout DelimitedRecord) {
    guard end > position else { return }
    record.append(piece[position..<end])
    place.passOrdinary()
    position = end
  }

  /// Where the bytes from here on come to a line end, to `stop`, or to the end of the piece.
  private func endOfRun(stoppingAt stop: UInt8) -> Int {
    piece.withUnsafeBufferPointer { bytes in
      var end = position
      while end < bytes.count {
        let byte = bytes[end]
        if byte == stop || byte == .lineFeed || byte == .carriageReturn { break }
        end += 1
      }
      return end
    }
  }
}
