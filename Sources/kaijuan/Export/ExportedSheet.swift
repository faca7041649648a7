import Disclosure
import OfficeDocuments
import OfficeStore

/// The export as .xlsx, for people alone: the library writes the file at the end.
struct ExportedSheet: ExportWriter {
  private let sheet: LedgerSheet

  init(of office: String) throws(Failure) {
    sheet = try Failure.writing { () throws(DocumentFault) in try LedgerSheet(title: "\(office)政府信息公开申请台账") }
  }

  var head: [UInt8] { [] }

  var notes: [String] {
    guard sheet.shortened > 0 else { return [] }
    return ["注意：有\(sheet.shortened)格的文字超过 Excel 单元格的上限（\(LedgerWriter.cellLimit)字），已截短；全文见 CSV。"]
  }

  func bytes(of matter: ExportedMatter, transcript: () -> String) throws(Failure) -> [UInt8] {
    try Failure.writing { () throws(DocumentFault) in
      try sheet.append(matter.events, due: matter.row?.due?.day)
    }
    return []
  }

  func tail() throws(Failure) -> [UInt8] {
    try Failure.writing { () throws(DocumentFault) in try sheet.bytes() }
  }
}
