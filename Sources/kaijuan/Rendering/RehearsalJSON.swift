import Disclosure
import OfficeStore
import OfficeText

extension Rehearsal {
  /// As `report annual YEAR --rehearsal --json` prints it.
  var json: JSONOutput {
    .object([
      "year": .integer(year), "today": .text(today.iso),
      "carriedOut": .object(
        Dictionary(uniqueKeysWithValues: carriedOut.map { ($0.column.key, .integer($0.cases)) })),
      "entries": .list(entries.map(\.json)),
    ])
  }
}

extension RehearsalEntry {
  fileprivate var json: JSONOutput {
    .object([
      "kind": .text(key), "place": .text(place), "case": .optional(row?.number), "problem": .text(problem),
      "advice": .text(advice),
    ])
  }
}
