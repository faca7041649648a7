import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// A line of a topic's page.
struct TopicLine {
  let text: String
  let style: Style
  /// The application that the line tells of; nil for other lines.
  let item: AskedItem?

  init(_ text: String, _ style: Style = .plain, item: AskedItem? = nil) {
    self.text = text
    self.style = style
    self.item = item
  }

  /// What is known of a topic, section by section.
  static func lines(of topic: AskedTopic, threshold: Int, columns: Int) -> [TopicLine] {
    func wrapped(_ text: String, _ style: Style = .plain) -> [TopicLine] {
      text.wrapped(toCells: columns).map { TopicLine($0, style) }
    }
    let count = "全部年度共\(topic.caseNumbers.count)件，\(topic.applicants)名不同申请人；\(topic.outcomes)"
    let advice =
      topic.suggestion(threshold: threshold).map {
        wrapped("\(topic.isDecided ? "进展" : "建议")：\($0)", .warning)
      }
      ?? topic.reserve(threshold: threshold).map { wrapped("说明：\($0)", .muted) }
    return wrapped(topic.title, .title) + wrapped(count) + (advice ?? []) + decisions(topic, wrapped)
      + published(topic, wrapped) + [TopicLine("")] + [TopicLine("为什么归在一起", .title)]
      + topic.whyLines.flatMap { wrapped($0) } + [TopicLine("")] + [TopicLine("申请（回车打开，x移出）", .title)]
      + topic.items.map { TopicLine(line($0), item: $0) }
  }

  private static func decisions(
    _ topic: AskedTopic, _ wrapped: (String, Style) -> [TopicLine]
  ) -> [TopicLine] {
    let events = topic.files.flatMap { file in
      file.events.dropFirst().map { "第\($0.sequence)条 \($0.wording)" }
    }
    guard !events.isEmpty else { return [] }
    return [TopicLine(""), TopicLine("已经作出的决定", .title)] + events.flatMap { wrapped($0, .plain) }
  }

  private static func published(
    _ topic: AskedTopic, _ wrapped: (String, Style) -> [TopicLine]
  ) -> [TopicLine] {
    guard let day = topic.files.last?.state.papers.last?.publishedOn else { return [] }
    let (before, after) = Office.applications(for: topic, around: day)
    return wrapped("公布前一年申请\(before)件，公布后一年内申请\(after)件。", .plain)
  }

  private static func line(_ item: AskedItem) -> String {
    let number = CaseNumber(item.caseNumber).short ?? item.caseNumber
    return
      "\(item.receivedOn.iso)  \(number)  \(item.applicant)  \(item.outcome?.name ?? "在办")  \(item.wording.description)"
  }
}
