import Disclosure
import OfficeText

/// A reckoning for programs.
enum ReckoningJSON {
  static func list(_ reckoning: [ReckoningLine]) -> JSONOutput { .list(reckoning.map(object)) }

  private static func object(_ line: ReckoningLine) -> JSONOutput {
    .object([
      "first": .text(line.first.iso), "last": .text(line.last.iso), "text": .text(line.text),
      "weekendDays": .integer(line.weekendDays), "articles": .list(line.articles.map { .text($0.short) }),
      "source": .optional(line.source), "isInterpretation": .flag(line.isInterpretation),
      "isProvisional": .flag(line.isProvisional), "workingDays": .optional(workingDays(line)),
    ])
  }

  private static func workingDays(_ line: ReckoningLine) -> Int? {
    switch line.kind {
    case .counted(let ordinals): ordinals.count
    case .mark, .rest, .paused, .end: nil
    }
  }
}
