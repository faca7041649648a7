import Disclosure
import OfficeDocuments
import OfficeStore

/// The export as CSV: what a person reads in the columns, and all of a case in the last.
struct ExportedLedger: ExportWriter {
  private let writer = LedgerWriter()
  private var long = 0

  var head: [UInt8] { writer.head }

  func tail() -> [UInt8] { [] }

  var notes: [String] {
    guard long > 0 else { return [] }
    return ["注意：有\(long)件的开卷记录超过 Excel 单元格的上限（\(LedgerWriter.cellLimit)字），这个文件不要用 Excel 另存后再导入。"]
  }

  mutating func bytes(of matter: ExportedMatter, transcript: () -> String) throws(Failure) -> [UInt8] {
    let transcript = transcript()
    if transcript.utf16.count > LedgerWriter.cellLimit { long += 1 }
    if let bytes = writer.row(of: matter.events, due: matter.row?.due?.day, transcript: transcript) {
      return bytes
    }
    throw .data("\(matter.row?.number ?? "无案件的复议、诉讼") 的记录超过1 MB，CSV 的一格装不下。请用 --format json。")
  }
}
