import Disclosure
import OfficeStore
import Terminal

/// `record 本机关 …`: what is on record of the office itself, its people, its settings, its reports, its catalogue.
enum OfficeRecording {
  /// What stands in place of a case number.
  static let target = "本机关"

  static var note: String {
    let events = OfficeEvent.all.map { "  " + $0.kind.padded(toCells: 22) + " " + $0.name }
    return (["本机关的人员、设置、报告和信息目录，编号写“本机关”（内容见 kaijuan record 本机关 事项 --help）："] + events)
      .joined(separator: "\n")
  }

  static func run(_ what: String, _ context: CommandContext) throws(Failure) -> ExitCode {
    guard let event = OfficeEvent(typed: what) else {
      throw .usage("“本机关”的事项应为 \(OfficeEvent.all.map(\.kind).joined(separator: "、"))。")
    }
    if let option = ["day", "preview", "json"].first(where: context.arguments.has) {
      throw .usage("“本机关”的事项没有选项 --\(option)。")
    }
    let fields = try OfficeFields(context.arguments.fields, of: event)
    context.output.lines(try event.record(fields, context))
    return .done
  }
}
