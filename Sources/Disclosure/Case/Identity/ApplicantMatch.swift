/// By what two applicants are taken for one: an interpretation, for no rule says when an applicant is the same. Every
/// answer names it, and a person decides.
public enum ApplicantMatch: Int, Hashable, Comparable, Sendable {
  case nameAndKind, nameAndContact, identityNumber

  public static func < (left: ApplicantMatch, right: ApplicantMatch) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The strongest that holds; nil where none does.
  ///
  /// Two natural persons of one name with two valid identity numbers are two, unless they also share a contact: then one
  /// of the numbers may have been taken down wrongly.
  public static func between(_ one: Applicant, _ other: Applicant) -> ApplicantMatch? {
    let (first, second) = (ApplicantKey(one), ApplicantKey(other))
    if let number = first.identityNumber, number == second.identityNumber { return .identityNumber }
    guard !first.name.isEmpty, first.name == second.name else { return nil }
    if !first.contacts.isDisjoint(with: second.contacts) { return .nameAndContact }
    let areTwo = first.provenNumber != nil && second.provenNumber != nil
    return one.kind == other.kind && !areTwo ? .nameAndKind : nil
  }

  /// For the screens where both stand side by side.
  public var wording: String {
    switch self {
    case .identityNumber: "证件号码相同"
    case .nameAndContact: "姓名（名称）和联系方式相同"
    case .nameAndKind: "姓名（名称）和类别相同，可能重名"
    }
  }
}
