/// Whether a field has to be filled in.
public enum FieldRequirement: String, CaseIterable, Sendable {
  case required = "是"
  case optional = "否"
  /// One of those of the same part that are so marked is enough.
  case oneOfPart = "至少一项"
  /// Where an agent acts for the applicant.
  case withAgent = "有代理人时"
}
