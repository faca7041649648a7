import OfficeStore
import OfficeText

/// 销毁清册.
enum EraseListCommand {
  static let form = CommandForm(
    name: "erase list", positionals: "", count: 0...0, summary: "销毁清册：已销毁的案卷，提请销毁而尚未批准的案卷",
    options: [
      .init(name: "format", value: "text|html|docx", help: "输出格式（默认 text）；html、docx 可打印签名"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let format =
      try context.arguments.choice("format", LetterFormat.allCases.map { ($0.rawValue, $0) }) ?? .text
    if format == .docx { try context.requireFile(for: format.rawValue) }
    let office = try context.office()
    let (register, name, needsWiping) = try context.storing { () throws(StoreError) in
      (try office.erasureRegister(), try office.name(), try office.needsWiping())
    }
    if context.arguments.has("json") {
      context.output.line(register.json.rendered)
    } else {
      context.output.bytes(try format.bytes(register.laidOut(office: name), columns: context.columns))
    }
    if needsWiping { context.output.error("注意：机关文件中可能还有已销毁案卷的残留内容，请运行 kaijuan erase wipe。") }
    return .done
  }
}
