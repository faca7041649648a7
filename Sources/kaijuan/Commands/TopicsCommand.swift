import Disclosure
import OfficeStore
import OfficeText
import Terminal

enum TopicsCommand {
  static let form = CommandForm(
    name: "topics", positionals: "", count: 0...0, summary: "列出依申请公开较为集中的主题：多少件、多少名申请人、为什么归在一起、有何建议",
    options: [
      .init(name: "year", value: "年份", help: "只看当年收到的申请（默认全部）"),
      .init(name: "applicants", value: "人数", help: "至少有几名不同申请人（默认按机关设置，未设置的为 3；1 列出全部）"),
      .init(name: "check", value: "文件", help: "用标注文件（编号、主题、申请内容，制表符分隔）检验归集的准确率和召回率"),
      .init(name: "json", value: nil, help: "以 JSON 输出，两件以上的主题全部列出"),
    ],
    notes: ["归集只是提示：是否同一信息、是否转为主动公开，由人员决定。"], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    if let path = context.arguments.text("check") { return try TopicsCheck.run(path, context) }
    let year = try context.arguments.integer("year", in: 2008...2100)
    let asked = try context.arguments.integer("applicants", in: 1...1000)
    let office = try context.office()
    let threshold = try context.storing { () throws(StoreError) in try office.number(.topicApplicants) }
    let topics = try context.storing { () throws(StoreError) in
      try office.topics(receivedIn: year.map { Day.firstDay(ofYear: $0)...Day.lastDay(ofYear: $0) })
    }
    if context.arguments.has("json") {
      context.output.line(JSONOutput.list(topics.map { json($0, threshold) }).rendered)
    } else {
      context.output.lines(lines(topics, year, threshold, least: asked ?? threshold, context))
    }
    return .done
  }

  private static func json(_ topic: AskedTopic, _ threshold: Int) -> JSONOutput {
    .object([
      "topic": .text(topic.title), "cases": .list(topic.caseNumbers.map(JSONOutput.text)),
      "applicants": .integer(topic.applicants), "why": .text(topic.why),
      "suggestion": .optional(topic.suggestion(threshold: threshold)),
    ])
  }

  private static func lines(
    _ topics: [AskedTopic], _ year: Int?, _ threshold: Int, least: Int, _ context: CommandContext
  ) -> [String] {
    let listed = topics.filter { $0.applicants >= least }
    let scope = year.map { "\($0)年收到的申请中，" } ?? ""
    let heading = "\(scope)\(least)名以上不同申请人申请同一信息的主题：\(listed.count)个"
    let rest = topics.count - listed.count
    let others = rest == 0 ? [] : ["", "另有\(rest)个主题有两件以上申请、不足\(least)名不同申请人，加 --applicants 1 全部列出。"]
    return [heading]
      + listed.enumerated().flatMap { place, topic in
        [""] + lines(topic, place + 1, threshold).flatMap(context.wrapped)
      } + others
  }

  private static func lines(_ topic: AskedTopic, _ place: Int, _ threshold: Int) -> [String] {
    let days = [topic.items.first, topic.items.last].compactMap { $0?.receivedOn.iso }.joined(separator: "至")
    let note =
      topic.suggestion(threshold: threshold).map { "\(topic.isDecided ? "进展" : "建议")：\($0)" }
      ?? topic.reserve(threshold: threshold).map { "说明：\($0)" }
    return [
      "\(place). \(topic.title)",
      "   \(topic.caseNumbers.count)件，\(topic.applicants)名不同申请人，\(days)；\(topic.outcomes)",
      "   归集理由：\(topic.why)",
    ] + [note.map { "   \($0)" }].compactMap(\.self)
      + ["   办件：\(topic.caseNumbers.map { CaseNumber($0).short ?? $0 }.joined(separator: "、"))"]
  }
}
