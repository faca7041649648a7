import Disclosure
import OfficeText

/// The record of a mutual check for programs.
enum MutualCheckJSON {
  static func object(_ check: MutualCheck) -> JSONOutput {
    .object([
      "office": .text(check.office), "from": .text(check.period.first.iso),
      "to": .text(check.period.last.iso), "seed": .text(check.seed),
      "population": .integer(check.population), "cases": .list(check.cases.map(checked)),
      "sums": .list(
        check.sums.map { point, applying, faulty in
          .object([
            "point": .text(point.rawValue), "applying": .integer(applying), "faulty": .integer(faulty),
          ])
        }),
    ])
  }

  private static func checked(_ checked: CheckedCase) -> JSONOutput {
    .object([
      "number": .text(checked.number), "subject": .text(checked.subject),
      "outcome": .optional(checked.outcome?.rawValue), "handledBy": .text(checked.handledBy),
      "points": .list(checked.points.map { .text($0.rawValue) }), "faults": .list(checked.faults.map(fault)),
    ])
  }

  private static func fault(_ fault: CheckFault) -> JSONOutput {
    .object([
      "point": .text(fault.point.rawValue), "text": .text(fault.text),
      "articles": .list(fault.articles.map { .text($0.short) }),
    ])
  }
}
