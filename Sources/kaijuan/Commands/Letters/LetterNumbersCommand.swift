import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The register of 文号: which letter carries which, and why others were not given.
enum LetterNumbersCommand {
  static let form = CommandForm(
    name: "letter numbers", positionals: "年度", count: 1...1,
    summary: "文号：一年中各类文书已编的文号、用在哪里、为什么有空号",
    options: [.init(name: "json", value: nil, help: "以 JSON 输出")],
    notes: ["年度是落款日期的年份。作废的文书文号不再使用；年中启用时，此前的号在 documentNumbersBegun 中说明。"], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let year = try Arguments.integer(context.arguments.positionals[0], what: "年度", in: 2008...2050)
    let office = try context.office()
    let lists = try context.storing { () throws(StoreError) in try office.documentNumbers(year: year) }
    if context.arguments.has("json") {
      context.output.line(JSONOutput.list(lists.map(\.json)).rendered)
    } else {
      context.output.lines(lists.isEmpty ? ["\(year)年没有编文号。"] : lists.flatMap { lines($0, context.columns) })
    }
    return lists.allSatisfy(\.unexplained.isEmpty) ? .done : .no
  }

  private static func lines(_ list: DocumentNumberList, _ columns: Int?) -> [String] {
    var table = TextTable(columns: [
      TextColumn("文号"), TextColumn("文书"), TextColumn("制作日期"), TextColumn("办件"),
      TextColumn("作废", maxWidth: columns.map { max(8, $0 - 90) }),
    ])
    for number in list.numbers {
      if number.isErased { table.append([number.text, "（已随案卷销毁）"]) }
      for use in number.uses {
        table.append([
          number.text, use.letter.name, use.madeOn.iso, use.caseNumber,
          use.voidedBecause.map { "作废：\($0)" } ?? "",
        ])
      }
    }
    return ["\(list.series.organ) \(list.series.year)年 “\(list.series.series.mark)”"]
      + (list.numbers.isEmpty ? [] : table.lines) + list.gaps + [""]
  }
}

extension DocumentNumberList {
  /// Each number that no letter of this file carries, with the reason.
  fileprivate var gaps: [String] {
    skipped.map { "第\($0.serials.wording)号不在本文件：\($0.reason)" }
      + passedOver.sorted { $0.key < $1.key }.map { "第\($0.key)号跳过：\($0.value) 已经用过" }
      + unexplained.map { "第\($0)号没有文书，也没有说明：请用 kaijuan verify 核对文件" }
  }

  fileprivate var json: JSONOutput {
    .object([
      "organ": .text(series.organ), "series": .text(series.series.mark), "year": .integer(series.year),
      "numbers": .list(numbers.map(\.json)), "gaps": .list(gaps.map { .text($0) }),
    ])
  }
}

extension DocumentNumber {
  fileprivate var json: JSONOutput {
    .object([
      "number": .text(text), "isVoided": .flag(isVoided), "isErased": .flag(isErased),
      "letters": .list(
        uses.map {
          .object([
            "case": .text($0.caseNumber), "letter": .text($0.letter.rawValue), "madeOn": .text($0.madeOn.iso),
            "voided": .optional($0.voidedBecause),
          ])
        }),
    ])
  }
}

extension ClosedRange<Int> {
  fileprivate var wording: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)至\(upperBound)"
  }
}
