import Disclosure

enum LawCommand {
  static let form = CommandForm(
    name: "law", positionals: "[条]", count: 0...1, summary: "本程序适用的规则及其条文；条例某一条的规则；办理步骤表",
    options: [.init(name: "events", value: nil, help: "哪些事项在哪个阶段、由谁可以记录")],
    reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    if context.arguments.has("events") {
      guard context.arguments.positionals.isEmpty else { throw .usage("--events 后面不带条文。") }
      context.output.lines(PermissionText.lines(columns: context.columns))
      return .done
    }
    guard let text = context.arguments.positionals.first else {
      context.output.lines(RuleDocument.lines())
      return .done
    }
    guard let article = Article.number(typed: text) else {
      throw .usage("“\(text)”不是条文号，请写成 33、三十三或者第三十三条。")
    }
    guard let lines = RuleDocument.lines(citing: article) else {
      throw .no("本程序没有依据条例第\(article)条的规则。")
    }
    context.output.lines(lines)
    return .done
  }
}
