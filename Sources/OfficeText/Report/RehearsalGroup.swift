package import OfficeStore

/// What the entries of a rehearsal are listed under.
package enum RehearsalGroup: CaseIterable, Sendable {
  case report, cases, disputes

  package var title: String {
    switch self {
    case .report: "报告的表格和文字"
    case .cases: "办件"
    case .disputes: "行政复议、行政诉讼"
    }
  }
}

extension RehearsalEntry {
  /// The group under which it is listed.
  package var group: RehearsalGroup {
    switch self {
    case .table2Missing, .table2Blank, .wordsMissing, .identityBroken, .lastYearMissing, .carriedInDiffers:
      .report
    case .uncoded, .serviceUnrecorded, .serviceUnrecordedEarlier, .unconfirmed, .partsMissing,
      .partsCountedTwice, .handedOverAfterRegistration, .irregular:
      .cases
    case .disputePending: .disputes
    }
  }
}
