import Disclosure
import OfficeText

/// 检验: how well the program groups what people have labelled, one wording a line: number, topic, wording, and 文号 and
/// name where they stand by themselves. A wording without a topic is alone.
enum TopicsCheck {
  /// Pairs of wordings that a program puts together wrongly, or not.
  private static let examples = 5

  static func run(_ path: String, _ context: CommandContext) throws(Failure) -> ExitCode {
    let (entries, labels) = try labelled(path)
    let topics = TopicGrouping(entries).topics
    let quality = TopicQuality(topics, labels: labels)
    if context.arguments.has("json") {
      context.output.line(
        JSONOutput.object([
          "wordings": .integer(entries.count), "agreedPairs": .integer(quality.agreedPairs),
          "groupedPairs": .integer(quality.groupedPairs), "labelledPairs": .integer(quality.labelledPairs),
        ]).rendered)
      return .done
    }
    context.output.lines([
      "\(entries.count)条申请内容，标注为同一信息的\(quality.labelledPairs)对，归集为同一信息的\(quality.groupedPairs)对，两者一致的\(quality.agreedPairs)对。",
      "准确率 \(percent(quality.agreedPairs, quality.groupedPairs))，召回率 \(percent(quality.agreedPairs, quality.labelledPairs))（按对计）。",
    ])
    context.output.lines(wrong(topics, labels).flatMap(context.wrapped))
    return .done
  }

  private static func labelled(_ path: String) throws(Failure) -> ([TopicEntry], [Int: String]) {
    guard let text = String(validating: try WholeFile.read(path), as: UTF8.self) else {
      throw .data("\(path) 不是 UTF-8 编码的文本。请另存为 UTF-8 再检验。")
    }
    var (entries, labels): ([TopicEntry], [Int: String]) = ([], [:])
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    where !line.isEmpty {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 3, !cells[2].isEmpty else {
        throw .data("\(path) 第\(index + 1)行不足三栏。每行应为：编号、主题（可空）、申请内容，以制表符分隔。")
      }
      labels[entries.count] = cells[1].isEmpty ? nil : cells[1]
      let (number, name) = (cells.dropFirst(3).first, cells.dropFirst(4).first)
      let wording = TopicWording(
        cells[2], documentNumber: number.nonEmpty, documentName: name.nonEmpty)
      entries.append(TopicEntry(id: entries.count, wording: wording))
    }
    return (entries, labels)
  }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "无可比" }
    let permille = (part * 1000 + whole / 2) / whole
    return "\(permille / 10).\(permille % 10)%"
  }

  private static func wrong(_ topics: [Topic], _ labels: [Int: String]) -> [String] {
    let mixed = topics.filter { topic in Set(topic.entries.map { labels[$0] ?? "\($0)" }).count > 1 }
    guard !mixed.isEmpty else { return [] }
    return ["归集了不同信息的主题\(mixed.count)个："]
      + mixed.prefix(examples).map {
        "  " + $0.uses.map { "“\($0.wording.description)”\($0.entries.count)条" }.joined(separator: " ")
      }
  }
}

extension String? {
  fileprivate var nonEmpty: String? { self?.isEmpty == false ? self : nil }
}
