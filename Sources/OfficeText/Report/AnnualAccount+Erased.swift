import Disclosure
package import OfficeStore

extension AnnualAccount {
  /// That its cases are not all there any more; nil where they are.
  package var erasedWording: String? {
    guard erased > 0 else { return nil }
    let standing = publication == nil ? "以下为现在重新计数，不含这些办件" : "公布的数字不变，现在重新计数会少于公布的数字"
    return "\(report.year)年度所计的办件已有\(erased)件按保存期限销毁：\(standing)"
  }
}
