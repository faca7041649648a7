import Disclosure
package import OfficeStore

extension Erasure {
  /// What there is to say of a case that somebody asks for.
  package var wording: String {
    "\(number) 已按保存期限销毁：\(erasedOn.iso)由\(approvedBy)批准，\(proposedBy)提请，理由：\(reason)"
  }
}
