import Disclosure
import OfficeStore

extension Desk {
  /// The case that a person means: its number, `2026-63`, `63` for one of this year, or its reference number.
  func row(named text: String) throws(ConsoleFault) -> CaseRow {
    if let row = try row(reference: text) { return row }
    let serial = text.allSatisfy { $0.isASCII && $0.isNumber } ? "\(today.year)-\(text)" : text
    do throws(ConsoleFault) {
      return try reading { (office) throws(StoreError) in try office.row(named: serial) }
    } catch {
      guard case .store(.unknownCase) = error else { throw error }
      throw .sentence("没有“\(text)”。要找办件，按/输入姓名或内容查找；能做的事，按?查看。")
    }
  }

  /// The case of a reference number as the applicant writes it; nil for any other text.
  func row(reference text: String) throws(ConsoleFault) -> CaseRow? {
    guard let reference = try? ReferenceNumber(parsing: text) else { return nil }
    return try reading { (office) throws(StoreError) in try office.row(reference: reference) }
  }
}
