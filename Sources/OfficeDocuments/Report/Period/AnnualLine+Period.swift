public import Disclosure

extension AnnualLine {
  /// The form's words with the period in place of the year.
  public var periodLabel: String {
    switch (number.section, number.depth) {
    case (1, _): number.marker + "本期新收政府信息公开申请数量"
    case (2, _): number.marker + "上期结转政府信息公开申请数量"
    case (3, 0): number.marker + "本期办理结果"
    case (4, _): number.marker + "结转下期继续办理"
    case (_, _): label
    }
  }
}
