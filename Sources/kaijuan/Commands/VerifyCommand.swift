import OfficeStore
import OfficeText

enum VerifyCommand {
  static let form = CommandForm(
    name: "verify", positionals: "[文件]", count: 0...1, summary: "核对机关文件：记录链、封存值、办件列表是否一致",
    options: [.init(name: "json", value: nil, help: "以 JSON 输出")],
    notes: ["记录链用国密 SM3；能写文件的人可以重写整条链，核对只能发现改动，不能阻止。"], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let path = context.arguments.positionals.first ?? context.officePath
    let (office, result): (Office, Verification)
    do throws(StoreError) {
      office = try Office.open(path, .readOnly, on: context.surroundings.today)
      result = try office.verify()
    } catch { throw Failure(error, officePath: path, isReadOnly: true) }
    let finding = result.finding?.wording { stream in try? office.number(ofStream: stream) }
    if context.arguments.has("json") {
      context.output.line(
        JSONOutput.object([
          "events": .integer(result.events), "erased": .integer(result.erased),
          "cases": .integer(result.cases), "seals": .integer(result.seals),
          "lastHash": .text(result.lastHash), "finding": .optional(finding),
        ]).rendered)
    } else {
      if let finding {
        context.output.line("不一致：\(finding)。")
      } else {
        let erased = result.erased == 0 ? "" : "（其中\(result.erased)条已随案卷销毁，只留校验值）"
        context.output.line("一致：\(result.events)条记录\(erased)，\(result.cases)件，\(result.seals)次封存。")
        context.output.line("最后一条的校验值 \(result.lastHash)")
      }
    }
    return finding == nil ? .done : .no
  }
}
