/// One row of a ledger, its values under the columns they belong to.
public struct LedgerRow: Hashable, Sendable {
  /// The physical line, from 1, on which the row begins.
  public let line: Int
  /// The values without blanks around them and without formula guards; empty ones are absent.
  public let values: [LedgerColumn: String]
  /// The values of columns that are not recognised, in the order of the file; empty ones are absent.
  public let others: [OtherValue]
  /// What is wrong with its form; empty for a sound row.
  public let problems: [LedgerRowProblem]
  /// How many cells the row lacks at its end. Spreadsheet programs leave empty ones out, so they count as empty.
  public let missing: Int
  /// The row as it was read, to be written out again when it is rejected.
  public let record: DelimitedRecord

  /// A value under a header that means no known column.
  public struct OtherValue: Hashable, Sendable {
    /// As written; empty for a column without a header.
    public let header: String
    public let value: String
  }

  /// Whether the row is the ledger's sum, not a case: its first value says so, and it names nobody.
  public var isTotal: Bool {
    guard values[.applicant] == nil,
      let first = (0..<record.count).lazy.compactMap({ record.value(at: $0) }).first
    else { return false }
    return ["合计", "总计", "共计", "小计", "累计"].contains(FoldedName(first).text)
  }

  init(_ record: DelimitedRecord, under header: LedgerHeader) {
    var values = [LedgerColumn: String](minimumCapacity: header.columns.count)
    var others: [OtherValue] = []
    var surplus: [String] = []
    for index in 0..<record.count {
      guard let value = record.value(at: index) else { continue }
      if index >= header.names.count {
        surplus.append(value)
      } else if let column = header.columns[index] {
        values[column] = value
      } else {
        others.append(OtherValue(header: header.names[index], value: value))
      }
    }
    line = record.line
    self.values = values
    self.others = others
    self.record = record
    missing = max(0, header.names.count - record.count)
    problems = LedgerRowProblem.found(in: record, under: header, surplus: surplus)
  }
}
