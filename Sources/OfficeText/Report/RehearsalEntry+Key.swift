package import OfficeStore

extension RehearsalEntry {
  /// For programs.
  package var key: String {
    switch self {
    case .table2Missing: "table2Missing"
    case .table2Blank: "table2Blank"
    case .wordsMissing: "wordsMissing"
    case .identityBroken: "identityBroken"
    case .lastYearMissing: "lastYearMissing"
    case .carriedInDiffers: "carriedInDiffers"
    case .uncoded: "uncoded"
    case .serviceUnrecorded: "serviceUnrecorded"
    case .serviceUnrecordedEarlier: "serviceUnrecordedEarlier"
    case .unconfirmed: "unconfirmed"
    case .partsMissing: "partsMissing"
    case .partsCountedTwice: "partsCountedTwice"
    case .handedOverAfterRegistration: "handedOverAfterRegistration"
    case .irregular: "irregular"
    case .disputePending: "disputePending"
    }
  }
}
