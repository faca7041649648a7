import Disclosure
import Testing

@testable import OfficeStore

/// Short ways to cases whose retention is over, and to their end.
extension TestOffice {
  /// An office with a desk that proposes and a leader who approves.
  static func ofErasure() throws -> TestOffice {
    let test = try ofLetters()
    for (account, name, role) in [
      ("desk", "经办人", Role.officer), ("leader", "批准人", .approver), ("reader", "查阅人", .readOnly),
    ] {
      try test.office.register(Person(account: account, name: name, roles: [role]), by: entry())
    }
    return test
  }

  /// A case of 2015 that was answered and archived: its retention ended with 2025, or with a refusal ends with 2045.
  func archived(
    _ subject: String = "征地补偿安置方案", by name: String = "张三", outcome: Outcome = .granted,
    on day: Day = "2015-03-02", number: String? = nil
  ) throws -> CaseRow {
    let years = outcome == .granted ? Retention.years : Retention.longYears
    return try receive(
      Self.application(subject, by: name, on: day, number: number),
      facts: [
        (.registered(Registered()), day), (.replied(Replied(outcome: outcome)), day + 8),
        (.served(Served(signedBy: name)), day + 9),
        (.archived(Archived(volume: "2015-1", retentionYears: years)), day + 30),
      ])
  }

  @discardableResult
  func propose(_ rows: CaseRow..., by account: String = "desk") throws -> [String] {
    try office.proposeErasure(of: rows.map(\.number), reason: "保管期限届满", by: Self.entry(account))
  }

  @discardableResult
  func erase(_ rows: CaseRow..., by account: String = "leader") throws -> [Erasure] {
    try office.erase(rows.map(\.number), by: Self.entry(account))
  }

  /// Proposed by one, approved by another, and wiped.
  func proposeAndErase(_ rows: CaseRow...) throws {
    try office.proposeErasure(of: rows.map(\.number), reason: "保管期限届满", by: Self.entry("desk"))
    _ = try office.erase(rows.map(\.number), by: Self.entry("leader"))
    try office.wipe()
  }
}
