/// Writes records so that Excel in China opens them by a double click: UTF-8 with a byte order mark, CR LF.
public struct DelimitedWriter: Sendable {
  /// The bytes that begin the file: without the mark Excel takes UTF-8 for GB18030.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let delimiter: UInt8
  private let guardsFormulas: Bool

  /// - Parameters:
  ///   - delimiter: what stands between two fields.
  ///   - guardsFormulas: puts an apostrophe before values that a spreadsheet program would run.
  public init(delimiter: FieldDelimiter = .comma, guardsFormulas: Bool = true) {
    self.delimiter = delimiter.byte
    self.guardsFormulas = guardsFormulas
  }

  /// A whole file in memory. For a large one write ``byteOrderMark``, then ``append(_:to:)`` piece by piece.
  public func file(of records: some Sequence<[String]>) -> [UInt8] {
    var bytes = DelimitedWriter.byteOrderMark
    for record in records { append(record, to: &bytes) }
    return bytes
  }

  /// Appends one record with its line end.
  public func append(_ record: [String], to bytes: inout [UInt8]) {
    for (index, field) in record.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      append(field: guardsFormulas ? FormulaGuard.applied(to: field) : field, to: &bytes)
    }
    bytes += [.carriageReturn, .lineFeed]
  }

  private func append(field: String, to bytes: inout [UInt8]) {
    guard needsQuotes(field) else {
      bytes.append(contentsOf: field.utf8)
      return
    }
    bytes.append(.quotationMark)
    for byte in field.utf8 {
      if byte == .quotationMark { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(.quotationMark)
  }

  private func needsQuotes(_ field: String) -> Bool {
    field.utf8.contains {
      $0 == delimiter || $0 == .quotationMark || $0 == .carriageReturn || $0 == .lineFeed
    }
  }
}
