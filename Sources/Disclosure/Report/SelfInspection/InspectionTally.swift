/// How many withheld things were to be inspected, were, and with what verdict.
public struct InspectionTally: Codable, Hashable, Sendable {
  /// 应查.
  public let total: Int
  /// 已查.
  public let inspected: Int
  /// 仍应不予公开.
  public let kept: Int
  /// 部分调整.
  public let partlyChanged: Int
  /// 转为公开.
  public let opened: Int

  public init(total: Int, inspected: Int, kept: Int, partlyChanged: Int, opened: Int) {
    self.total = total
    self.inspected = inspected
    self.kept = kept
    self.partlyChanged = partlyChanged
    self.opened = opened
  }

  init(_ findings: [InspectionFinding?]) {
    func count(_ verdict: InspectionVerdict) -> Int { findings.count { $0?.verdict == verdict } }
    self.init(
      total: findings.count, inspected: findings.count { $0 != nil }, kept: count(.kept),
      partlyChanged: count(.partlyChanged), opened: count(.opened))
  }

  public static func + (one: Self, other: Self) -> Self {
    Self(
      total: one.total + other.total, inspected: one.inspected + other.inspected, kept: one.kept + other.kept,
      partlyChanged: one.partlyChanged + other.partlyChanged, opened: one.opened + other.opened)
  }

  /// One of its figures.
  public subscript(measure: InspectionMeasure) -> Int {
    switch measure {
    case .total: total
    case .inspected: inspected
    case .kept: kept
    case .partlyChanged: partlyChanged
    case .opened: opened
    }
  }
}
