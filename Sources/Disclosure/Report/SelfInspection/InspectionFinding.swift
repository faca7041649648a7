/// What came of inspecting one withheld thing: who decided it, and when.
public struct InspectionFinding: Codable, Hashable, Sendable {
  public let verdict: InspectionVerdict
  /// Nil only where the verdict needs none.
  public let reason: String?
  public let person: String
  public let day: Day

  public init(verdict: InspectionVerdict, reason: String?, person: String, day: Day) {
    self.verdict = verdict
    self.reason = reason
    self.person = person
    self.day = day
  }
}
