/// What of an applicant is compared with another.
struct ApplicantKey: Hashable, Sendable {
  let name: String
  let identityNumber: String?
  /// The number, where its standard says that it can be right.
  let provenNumber: String?
  let contacts: Set<String>

  init(_ applicant: Applicant) {
    name = Self.name(applicant.name)
    identityNumber = applicant.identityNumber.map(TypedNumber.folded).flatMap { $0.isEmpty ? nil : $0 }
    provenNumber =
      applicant.kind == .naturalPerson
      ? identityNumber.flatMap { try? IdentityNumber($0).text }
      : identityNumber.flatMap { try? UnifiedSocialCreditCode($0).text }
    let phone = applicant.phone.map { (try? PhoneNumber($0).text) ?? TypedNumber.folded($0) }
    contacts = Set(
      [phone, applicant.address.map(Self.name), applicant.email.map(Self.name)].compactMap(\.self).filter {
        !$0.isEmpty
      })
  }

  /// 张　伟 is 张伟, 买买提•艾力 is 买买提·艾力, （ is (.
  static func name(_ text: String) -> String {
    let stops: Set<Character> = ["•", "・", "‧", "∙", "⋅", "．", ".", "˙"]
    return String(TypedNumber.folded(text).map { stops.contains($0) ? "·" : $0 })
  }
}

extension Applicant {
  /// The name as it is compared: equal for one name in two ways of writing it.
  package var comparableName: String { ApplicantKey.name(name) }
}
