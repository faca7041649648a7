/// Table 二, 主动公开政府信息情况, in the form of 2021: figures that the office enters, not counts of cases.
///
/// A cell is nil where a published report left it blank. Source: the Regulation, Art. 20(1), (5), (6), (8);
/// 国办公开办函〔2021〕30号.
public struct Table2: Hashable, Sendable {
  public let rules: DocumentCounts
  public let normativeDocuments: DocumentCounts
  /// 行政许可, 本年处理决定数量.
  public let licences: Int?
  /// 行政处罚, 本年处理决定数量.
  public let penalties: Int?
  /// 行政强制, 本年处理决定数量.
  public let compulsoryMeasures: Int?
  /// 行政事业性收费, 本年收费金额. The form prints 万元 with four decimals: whole 元.
  public let fees: Money?

  public init(
    rules: DocumentCounts, normativeDocuments: DocumentCounts, licences: Int?, penalties: Int?,
    compulsoryMeasures: Int?, fees: Money?
  ) {
    self.rules = rules
    self.normativeDocuments = normativeDocuments
    self.licences = licences
    self.penalties = penalties
    self.compulsoryMeasures = compulsoryMeasures
    self.fees = fees
  }

  public subscript(kind: DocumentKind) -> DocumentCounts {
    switch kind {
    case .rules: rules
    case .normativeDocuments: normativeDocuments
    }
  }
}
