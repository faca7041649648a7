import Disclosure
import OfficeDocuments

/// What the check of a ledger found, before anything is written.
struct LedgerSurvey {
  let header: LedgerHeader
  var read = 0
  var imported = 0
  var unchanged = 0
  /// The lines to be written, each with the digest that its row had when it was checked.
  var accepted: [Int: String] = [:]
  var conflicts: [LedgerRejection] = []
  var rejections: [LedgerRejection] = []
  var warnings: [Warning] = []
  var rejectedFile: String?
  private var seen: [String: Seen] = [:]
  private var references: [String: Int] = [:]

  /// A fact that broke the law or does not fit; it comes in all the same.
  struct Warning {
    let line: Int
    let number: String
    let irregularity: Irregularity
  }

  /// A number of the ledger with the row that had it first.
  private struct Seen {
    let line: Int
    let number: String
    let digest: String?
  }

  init(_ header: LedgerHeader) { self.header = header }

  var isClean: Bool { rejections.isEmpty && conflicts.isEmpty }

  /// The unknown columns of the ledger. The reasons that an earlier import added are none of them.
  var unknownColumns: [String] { header.unknown.filter { $0 != LedgerColumn.rejectionHeader } }

  /// Whether the row can be taken beside the rows before it.
  ///
  /// The same row once more tells nothing new. Of two rows with one number and different content neither is taken,
  /// for which one is right would be a guess.
  mutating func admits(_ ledgerCase: LedgerCase, at line: Int) -> Bool {
    let received = ledgerCase.received
    let key = CaseNumber(received.number).key
    if let earlier = seen[key] {
      if earlier.digest == received.ledgerDigest {
        unchanged += 1
      } else {
        rejectTwins(earlier, Seen(line: line, number: received.number, digest: received.ledgerDigest))
      }
      return false
    }
    seen[key] = Seen(line: line, number: received.number, digest: received.ledgerDigest)
    if !received.reference.isEmpty, let earlier = references.updateValue(line, forKey: received.reference) {
      reject(.reference, received.reference, at: line, "与第\(earlier)行的查询编号相同，请清空此格，导入时会给出新编号。")
      return false
    }
    return true
  }

  mutating func accept(_ ledgerCase: LedgerCase, at line: Int, _ irregularities: [Irregularity]) {
    accepted[line] = ledgerCase.received.ledgerDigest ?? ""
    warnings += irregularities.map {
      Warning(line: line, number: ledgerCase.received.number, irregularity: $0)
    }
  }

  mutating func reject(_ column: LedgerColumn, _ value: String, at line: Int, _ reason: String) {
    rejections.append(rejection(column, value, at: line, reason))
  }

  mutating func conflict(_ column: LedgerColumn, _ value: String, at line: Int, _ reason: String) {
    conflicts.append(rejection(column, value, at: line, reason))
  }

  private mutating func rejectTwins(_ earlier: Seen, _ later: Seen) {
    if accepted.removeValue(forKey: earlier.line) != nil {
      warnings.removeAll { $0.line == earlier.line }
      reject(
        .caseNumber, earlier.number, at: earlier.line, "与第\(later.line)行的编号相同而内容不同，请核对后只留正确的一行。")
    }
    reject(
      .caseNumber, later.number, at: later.line, "与第\(earlier.line)行的编号相同而内容不同，请核对后只留正确的一行。")
  }

  private func rejection(
    _ column: LedgerColumn, _ value: String, at line: Int, _ reason: String
  ) -> LedgerRejection {
    LedgerRejection(line: line, column: header.name(of: column) ?? column.name, value: value, reason: reason)
  }
}
