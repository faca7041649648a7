import Glibc
import OfficeDocuments

/// The rows of a ledger that were not taken, as a ledger of their own: the reasons stand in its first column, where
/// they do not move when a row has too many values.
struct RejectedRows {
  private let path: String
  private let names: [String]
  private let reasons: [Int: String]

  init(_ survey: LedgerSurvey, of path: String) {
    self.path = path
    self.names = survey.header.names
    self.reasons = Dictionary(grouping: survey.rejections + survey.conflicts, by: \.line).mapValues { found in
      found.map { $0.column.isEmpty ? $0.reason : "\($0.column)：\($0.reason)" }.joined(separator: "；")
    }
  }

  /// - Parameters:
  ///   - given: a path that the caller chose; nil takes a free one beside the ledger.
  ///   - reader: the ledger, to be read once more.
  /// - Returns: the path written to.
  func write(to given: String?, from reader: LedgerReader) throws(Failure) -> String {
    let target = given ?? freePath
    try NewTextFile.write(try bytes(from: reader), to: target)
    return target
  }

  private func bytes(from reader: LedgerReader) throws(Failure) -> [UInt8] {
    // The fields are written as they were read, formula guards included.
    let writer = DelimitedWriter(guardsFormulas: false)
    let earlier = names.firstIndex(of: LedgerColumn.rejectionHeader)
    var bytes = DelimitedWriter.byteOrderMark
    writer.append([LedgerColumn.rejectionHeader] + without(earlier, names), to: &bytes)
    var reader = reader
    do {
      while let row = try reader.next() {
        guard let reason = reasons[row.line] else { continue }
        writer.append([reason] + without(earlier, row.record.fields), to: &bytes)
      }
    } catch { throw .data("\(path)：\(error.wording)") }
    return bytes
  }

  /// The fields without the reasons of an earlier import.
  private func without(_ column: Int?, _ fields: [String]) -> [String] {
    guard let column, fields.indices.contains(column) else { return fields }
    var fields = fields
    fields.remove(at: column)
    return fields
  }

  /// `台账.csv` gives `台账.rejected.csv`, and where that is taken `台账.rejected-2.csv`.
  private var freePath: String {
    let stem =
      path.replacing(/(\.rejected(-\d+)?)?\.(csv|txt|tsv|json)$/.ignoresCase(), with: "") + ".rejected"
    var candidate = stem + ".csv"
    var number = 1
    while access(candidate, F_OK) == 0 {
      number += 1
      candidate = "\(stem)-\(number).csv"
    }
    return candidate
  }
}
