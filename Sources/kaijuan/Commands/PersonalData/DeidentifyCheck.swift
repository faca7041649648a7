import Disclosure
import OfficeText
import Terminal

/// 检验: how much the program finds of what people have labelled, and how much of what it finds they have not.
enum DeidentifyCheck {
  static func run(_ path: String, _ context: CommandContext) throws(Failure) -> ExitCode {
    let snippets = try snippets(path)
    let quality = PersonalDataQuality(snippets)
    if context.arguments.has("json") {
      context.output.line(json(quality, snippets.count).rendered)
      return .done
    }
    context.output.line("\(snippets.count)段文字，标注的个人信息\(quality.total.labelled)处，找出\(quality.total.found)处。")
    context.output.lines(table(quality).lines)
    context.output.lines(misses(quality).flatMap(context.wrapped))
    return .done
  }

  private static func snippets(_ path: String) throws(Failure) -> [LabelledSnippet] {
    guard let text = String(validating: try WholeFile.read(path), as: UTF8.self) else {
      throw .data("\(path) 不是 UTF-8 编码的文本。请另存为 UTF-8 再检验。")
    }
    var snippets: [LabelledSnippet] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      do { snippets.append(try LabelledSnippet(line: String(line))) } catch {
        throw .data("\(path) 第\(index + 1)行：\(error.wording)。")
      }
    }
    return snippets
  }

  private static func rows(_ quality: PersonalDataQuality) -> [(String, PersonalDataQuality.Count)] {
    PersonalDataKind.allCases.compactMap { kind in quality.counts[kind].map { (kind.name, $0) } }
      + [("合计", quality.total)]
  }

  private static func table(_ quality: PersonalDataQuality) -> TextTable {
    let figures = ["标注", "找出", "一致", "准确率", "召回率"].map { TextColumn($0, alignment: .right) }
    var table = TextTable(columns: [TextColumn("类别")] + figures)
    for (name, count) in rows(quality) {
      table.append([
        name, "\(count.labelled)", "\(count.found)", "\(count.agreed)", percent(count.agreed, count.found),
        percent(count.agreed, count.labelled),
      ])
    }
    return table
  }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "无可比" }
    let permille = (part * 1000 + whole / 2) / whole
    return "\(permille / 10).\(permille % 10)%"
  }

  private static func misses(_ quality: PersonalDataQuality) -> [String] {
    quality.misses.map {
      "第\($0.snippet + 1)段\($0.isFound ? "误报" : "漏报")\($0.kind.name)“\($0.text)”"
    }
  }

  private static func json(_ quality: PersonalDataQuality, _ snippets: Int) -> JSONOutput {
    func object(_ count: PersonalDataQuality.Count) -> JSONOutput {
      .object([
        "labelled": .integer(count.labelled), "found": .integer(count.found),
        "agreed": .integer(count.agreed),
      ])
    }
    let kinds = quality.counts.map { ($0.rawValue, object($1)) }
    return .object([
      "snippets": .integer(snippets), "total": object(quality.total),
      "kinds": .object(Dictionary(uniqueKeysWithValues: kinds)),
    ])
  }
}
