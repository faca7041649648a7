import Disclosure
import OfficeText

/// What was found when reports were merged, for programs.
enum MergeJSON {
  static func object(_ merge: MergedCollection) -> JSONOutput {
    let collection = merge.collection
    return .object([
      "year": .integer(collection.year), "members": .list(collection.members.map(member)),
      "missing": texts(collection.missing),
      "unexpected": texts(collection.unexpected.map(\.report.office)),
      "repeated": .list(collection.repetitions.map(repetition)),
      "otherYears": texts(collection.ofOtherYears.map(\.path)), "unreadable": texts(merge.unreadable),
      "blanks": .list(merge.merged.map(gaps) ?? []),
      "breaches": .list((merge.identities?.breaches ?? []).map(\.json)),
    ])
  }

  private static func member(_ member: ReportCollection.Member) -> JSONOutput {
    let identities = member.identities
    return .object([
      "office": .text(member.collected.report.office), "file": .text(member.collected.path),
      "holds": .flag(identities.holds), "breaches": .list(identities.breaches.map(\.json)),
      "notAssessable": texts(identities.notAssessable.map(\.identity.rawValue)),
    ])
  }

  private static func repetition(_ submission: Submission) -> JSONOutput {
    .object([
      "office": .text(submission.reports[0].report.office), "files": texts(submission.reports.map(\.path)),
      "isSame": .flag(submission.valid != nil),
    ])
  }

  private static func gaps(_ merged: MergedReport) -> [JSONOutput] {
    merged.gaps.map { gap in
      .object([
        "place": .text(gap.place.wording(in: merged.report.form)), "offices": texts(gap.offices),
      ])
    }
  }

  private static func texts(_ texts: [String]) -> JSONOutput { .list(texts.map(JSONOutput.text)) }
}
