public import Disclosure

/// Writes a ledger that a spreadsheet program shows and ``LedgerReader`` reads back as it was: UTF-8 with a byte order
/// mark, CR LF, every value that would run as a formula behind an apostrophe.
public struct LedgerWriter: Sendable {
  /// Characters (UTF-16) in one cell of Excel: what is longer it cuts.
  public static let cellLimit = SpreadsheetText.limit

  private let writer = DelimitedWriter()

  public init() {}

  /// The byte order mark and the row of headers.
  public var head: [UInt8] {
    var bytes = DelimitedWriter.byteOrderMark
    writer.append(LedgerColumn.allCases.map(\.name), to: &bytes)
    return bytes
  }

  /// One row.
  ///
  /// - Parameters:
  ///   - events: of a case, or of a dispute that concerns none.
  ///   - due: the last day for the reply; nil where there is none.
  ///   - transcript: the events as ``LedgerColumn/history`` carries them.
  /// - Returns: nil when a cell is longer than a ledger may have (1 MB), so that it could not be read back.
  public func row(of events: [CaseEvent], due: Day?, transcript: String) -> [UInt8]? {
    var texts = LedgerCells(of: events).texts
    texts[.statedDue] = due?.iso
    texts[.history] = transcript
    let cells = LedgerColumn.allCases.map { texts[$0] ?? "" }
    guard cells.allSatisfy({ $0.utf8.count < DelimitedReader.fieldLimit }) else { return nil }
    var bytes: [UInt8] = []
    writer.append(cells, to: &bytes)
    return bytes
  }
}
