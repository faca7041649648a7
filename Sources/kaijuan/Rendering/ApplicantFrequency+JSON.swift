import Disclosure
import OfficeStore
import OfficeText

extension ApplicantFrequency {
  /// As `show --json` has it.
  var json: JSONOutput {
    .object([
      "from": .text(first.iso), "through": .text(last.iso), "inYear": .integer(inYear),
      "inThirtyDays": .integer(inThirtyDays), "mostInOneDay": .integer(mostInOneDay),
      "busiestDay": .text(busiestDay.iso), "lookingTheSame": .integer(lookingTheSame),
      "sameApplicantBy": .object(
        Dictionary(uniqueKeysWithValues: matches.map { ($0.match.key, .integer($0.applications)) })),
      "usual": .object([
        "applicants": .integer(usual.applicants), "median": .integer(usual.median),
        "percentile95": .integer(usual.percentile95),
      ]),
    ])
  }
}

extension ApplicantMatch {
  fileprivate var key: String {
    switch self {
    case .identityNumber: "identityNumber"
    case .nameAndContact: "nameAndContact"
    case .nameAndKind: "nameAndKind"
    }
  }
}
