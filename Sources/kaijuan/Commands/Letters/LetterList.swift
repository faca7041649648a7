import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// Which letters can be made of a case, why others cannot, and which are kept with it.
enum LetterList {
  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let office = try context.office()
    let file = try context.file(named: context.arguments.positionals[0], in: office)
    let today = try context.today()
    let sender = try context.storing { () throws(StoreError) in
      try office.letterSender(of: file.state.respondentOrgan, on: today)
    }
    let standings = LetterStanding.all(
      of: [file.letterCase], from: sender, on: today)
    if context.arguments.has("json") {
      context.output.line(
        JSONOutput.object([
          "letters": .list(standings.map(\.json)), "kept": .list(file.state.letters.map(\.json)),
        ]).rendered)
    } else {
      context.output.lines(lines(standings, file, columns: context.columns))
    }
    return .done
  }

  private static func lines(_ standings: [LetterStanding], _ file: CaseFile, columns: Int?) -> [String] {
    let (possible, others) = (standings.filter(\.isPossible), standings.filter { !$0.isPossible })
    var table = TextTable(columns: [
      TextColumn("文书"), TextColumn("名称"), TextColumn("须填写", maxWidth: columns.map { max(10, $0 - 54) }),
    ])
    for standing in possible {
      table.append([
        standing.kind.rawValue, standing.kind.name,
        standing.toWrite.map { "--\($0.rawValue)" }.joined(separator: " "),
      ])
    }
    if let reason = others.first?.refusals, others.count == LetterKind.allCases.count,
      others.allSatisfy({ $0.refusals == reason })
    {
      let sentence = "没有可以制作的文书：" + reason.map(\.sentence).joined(separator: "；")
      return [file.row.number, ""] + kept(file.state.letters)
        + (columns.map { sentence.wrapped(toCells: $0) } ?? [sentence])
    }
    return [file.row.number, ""] + kept(file.state.letters) + ["可以制作："]
      + (possible.isEmpty ? ["（没有）"] : table.lines) + ["", "现在不能制作："] + refused(others, columns: columns)
  }

  /// Letters that are kept for one reason stand behind it.
  private static func refused(_ standings: [LetterStanding], columns: Int?) -> [String] {
    var reasons: [String] = []
    var names: [String: [String]] = [:]
    for standing in standings {
      let reason = standing.refusals.map(\.sentence).joined(separator: "；")
      if names[reason] == nil { reasons.append(reason) }
      names[reason, default: []].append(standing.kind.name)
    }
    return reasons.flatMap { reason in
      let line = "  \((names[reason] ?? []).joined(separator: "、"))：\(reason)"
      return columns.map { line.wrapped(toCells: $0) } ?? [line]
    }
  }

  private static func kept(_ letters: [CaseLetter]) -> [String] {
    guard !letters.isEmpty else { return [] }
    var table = TextTable(columns: [
      TextColumn("序号", alignment: .right), TextColumn("制作日期"), TextColumn("名称"), TextColumn("文号"),
      TextColumn("落款日期"), TextColumn("作废"),
    ])
    for letter in letters {
      table.append([
        String(letter.sequence), letter.madeOn.iso, letter.facts.letter.name,
        letter.facts.documentNumber ?? "",
        letter.facts.printedOn.iso, letter.voided.map { "\($0.on.iso) \($0.reason)" } ?? "",
      ])
    }
    return ["已存入本案："] + table.lines + [""]
  }
}

extension LetterStanding {
  fileprivate var json: JSONOutput {
    .object([
      "letter": .text(kind.rawValue), "name": .text(kind.name), "isPossible": .flag(isPossible),
      "fields": .list(kind.fields.map { .text($0.rawValue) }),
      "reasons": .list(refusals.map { .text($0.sentence) }),
    ])
  }
}

extension CaseLetter {
  fileprivate var json: JSONOutput {
    .object([
      "sequence": .integer(sequence), "madeOn": .text(madeOn.iso), "letter": .text(facts.letter.rawValue),
      "documentNumber": facts.documentNumber.map { .text($0) } ?? .null,
      "printedOn": .text(facts.printedOn.iso), "content": .text(facts.content), "format": .text(facts.format),
      "voided": voided.map { .text($0.reason) } ?? .null,
    ])
  }
}
