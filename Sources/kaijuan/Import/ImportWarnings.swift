import Disclosure
import OfficeText

/// What an import notes of the facts that it takes: each is counted, the first are kept to be shown, and where all
/// are wanted (`--json`) they wait in a temporary file, for a ledger of a million rows has two hundred thousand.
struct ImportWarnings {
  /// A fact that broke the law or does not fit; it comes in all the same.
  struct Warning {
    let line: Int
    let number: String
    let kind: String
    let text: String
  }

  /// So many are shown one by one.
  static let shown = 200

  private(set) var first: [Warning] = []
  private(set) var count = 0
  /// How many of each kind come after ``first``.
  private(set) var others: [String: Int] = [:]
  private let spool: SpoolFile?

  /// - Parameter spool: where every warning is kept as JSON; nil keeps the first only.
  init(spool: SpoolFile?) { self.spool = spool }

  mutating func add(_ found: [Irregularity], of number: String, at line: Int) {
    for irregularity in found {
      add(
        Warning(
          line: line, number: number, kind: irregularity.kind.rawValue, text: irregularity.wording))
    }
  }

  mutating func add(_ warning: Warning) {
    count += 1
    if first.count < Self.shown { first.append(warning) } else { others[warning.kind, default: 0] += 1 }
    spool?.write((count > 1 ? ",\n" : "\n") + warning.json.rendered)
  }

  /// - Throws: ``Failure`` where not all could be kept.
  func finish() throws(Failure) { try spool?.finish() }

  /// Prints all of them as the members of a JSON array.
  func printJSON(_ output: Output) throws(Failure) {
    try spool?.forEachPiece { output.text(String(decoding: $0, as: UTF8.self)) }
  }
}

extension ImportWarnings.Warning {
  fileprivate var json: JSONOutput {
    .object([
      "line": .integer(line), "number": .text(number), "kind": .text(kind), "text": .text(text),
    ])
  }
}
