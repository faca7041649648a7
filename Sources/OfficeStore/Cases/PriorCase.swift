public import Disclosure

/// An earlier case of the same applicant, or one that asks for what looks the same.
public struct PriorCase: Hashable, Sendable {
  public let row: CaseRow
  /// At least one; the applicant before the content.
  public let why: [PriorReason]

  /// How it ended; nil while it is open.
  public var outcome: Outcome? { row.outcome }
  /// Whether it asks for what looks the same.
  public var looksTheSame: Bool { why.contains(where: \.isOfContent) }
  /// Whether the same applicant stands in it.
  public var isOfSameApplicant: Bool { !why.allSatisfy(\.isOfContent) }

  /// The line over such cases; nothing is decided by it.
  public var wording: String {
    guard looksTheSame else { return "同一申请人的其他申请" }
    return isOfSameApplicant ? "疑似相同申请，请核对" : "他人的类似申请"
  }

  /// The higher, the earlier in the list.
  var weight: Int { why.reduce(0) { $0 + $1.weight } }
}
