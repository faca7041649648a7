import OfficeDocuments
import OfficeText

extension UncheckedFigure {
  /// 一、总体情况“举办培训3期”：3（没有对应的表格项目）.
  var wording: String { "\(place.wording)：\(text)（\(reason.wording)）" }
}

extension UncheckedFigure.Reason {
  fileprivate var wording: String {
    switch self {
    case .noRow: "看不出对应表中哪一项"
    case .approximate: "约数"
    case .comparison: "与其他年度比较的数"
    case .otherYear: "其他年度的数"
    case .unit: "计量单位与表中不同"
    }
  }
}
