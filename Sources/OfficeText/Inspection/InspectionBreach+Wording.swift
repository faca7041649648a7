package import Disclosure

extension InspectionBreach {
  /// Which sum does not hold, and the figures on both sides.
  package var wording: String {
    switch self {
    case .notInspected(let due, let inspected): "应查\(due)件，已查\(inspected)件，尚有\(due - inspected)件没有自查"
    case .verdictsDiffer(let source, let inspected, let verdicts):
      "\(source.name)：三类结论之和\(verdicts)件，不等于已查\(inspected)件"
    case .groundsDiffer(let source, let measure, let total, let rows):
      "\(source.name)“\(measure.name)”：各项理由之和\(rows)件，不等于合计\(total)件"
    case .yearsDiffer(let total, let parts):
      "依申请不予公开、部分公开：本年度与以前年度之和\(parts)件，不等于应查\(total)件"
    case .conversionsDiffer(let total, let kinds): "转为主动公开：各缘由之和\(kinds)件，不等于\(total)件"
    }
  }
}
