import Disclosure
import OfficeDocuments

/// What the check of a ledger found, before anything is written.
///
/// Of a sound row it keeps no text. What is wrong is kept in words, for the officer has to mend it.
struct LedgerSurvey {
  let header: LedgerHeader
  var imported = 0
  var unchanged = 0
  /// The lines of rows that sum others up and are no cases.
  var totalRows: [Int] = []
  private(set) var conflicts: [LedgerRejection] = []
  private(set) var rejections: [LedgerRejection] = []
  var warnings: ImportWarnings
  var rejectedFile: String?
  /// For each row of the ledger in turn whether it is to be written.
  private(set) var isAccepted: [Bool] = []
  /// The lines of rows that were remembered without their number when a later row turned out to have the same.
  private(set) var firstTwins: Set<Int> = []
  private var short: (first: ImportWarnings.Warning, count: Int)?
  private var content = Hasher()
  private var seen = SeenRows()

  init(_ header: LedgerHeader, warnings: ImportWarnings) {
    self.header = header
    self.warnings = warnings
  }

  /// Rows read.
  var read: Int { isAccepted.count }

  var accepted: Int { isAccepted.count(where: \.self) }

  var isClean: Bool { rejections.isEmpty && conflicts.isEmpty }

  /// The unknown columns of the ledger. The reasons that an earlier import added are none of them.
  var unknownColumns: [String] { header.unknown.filter { $0 != LedgerColumn.rejectionHeader } }

  /// Equal for two readings of one unchanged ledger.
  var contentHash: Int {
    let content = content
    return content.finalize()
  }

  mutating func begin(_ row: LedgerRow) {
    row.record.hash(into: &content)
    isAccepted.append(false)
    guard row.missing > 0, row.problems.isEmpty else { return }
    let first =
      short?.first
      ?? ImportWarnings.Warning(
        line: row.line, number: row.values[.caseNumber] ?? "", kind: "shortRow",
        text: "比表头的\(header.names.count)列少\(row.missing)格，缺少的按空白处理，请核对内容没有错位")
    short = (first, (short?.count ?? 0) + 1)
  }

  /// Whether the row that was begun last can be taken beside the rows before it.
  ///
  /// The same row once more tells nothing new. Of two rows with one number and different content neither is taken,
  /// for which one is right would be a guess.
  mutating func admits(_ entry: LedgerEntry, at line: Int) -> Bool {
    if let (earlier, isSame) = seen.add(entry, at: line, place: read - 1) {
      if isSame { unchanged += 1 } else { rejectTwins(earlier, entry.number, at: line) }
      return false
    }
    guard !entry.reference.isEmpty, let earlier = seen.add(reference: entry.reference, place: read - 1)
    else { return true }
    reject(.reference, entry.reference, at: line, "与第\(earlier)行的查询编号相同，请清空此格，导入时会给出新编号。")
    return false
  }

  /// Marks the row that was begun last as one to be written.
  mutating func accept() { isAccepted[read - 1] = true }

  mutating func reject(_ found: [LedgerRejection]) { rejections += found }

  mutating func reject(_ column: LedgerColumn, _ value: String, at line: Int, _ reason: String) {
    rejections.append(rejection(column, value, at: line, reason))
  }

  mutating func conflict(_ column: LedgerColumn, _ value: String, at line: Int, _ reason: String) {
    conflicts.append(rejection(column, value, at: line, reason))
  }

  /// Puts what was found out late into its place: the first of two twins.
  ///
  /// - Parameter numbers: the numbers of ``firstTwins`` as the ledger writes them, by line.
  mutating func finish(numbers: [Int: String]) {
    rejections = rejections.map { rejection in
      guard rejection.value.isEmpty, let number = numbers[rejection.line] else { return rejection }
      return LedgerRejection(
        line: rejection.line, column: rejection.column, value: number, reason: rejection.reason)
    }
    rejections.sort { $0.line < $1.line }
    if let short {
      let others = short.count > 1 ? "（这样的共\(short.count)行）" : ""
      warnings.add(
        ImportWarnings.Warning(
          line: short.first.line, number: short.first.number, kind: short.first.kind,
          text: short.first.text + others))
    }
  }

  private mutating func rejectTwins(_ earlier: SeenRows.Row, _ number: String, at line: Int) {
    if isAccepted[earlier.place] {
      isAccepted[earlier.place] = false
      firstTwins.insert(earlier.line)
      reject(.caseNumber, "", at: earlier.line, "与第\(line)行的编号相同而内容不同，请核对后只留正确的一行。")
    }
    reject(.caseNumber, number, at: line, "与第\(earlier.line)行的编号相同而内容不同，请核对后只留正确的一行。")
  }

  private func rejection(
    _ column: LedgerColumn, _ value: String, at line: Int, _ reason: String
  ) -> LedgerRejection {
    LedgerRejection(line: line, column: header.name(of: column) ?? column.name, value: value, reason: reason)
  }
}
