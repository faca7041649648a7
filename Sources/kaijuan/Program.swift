import Disclosure

/// The command line: global options, the choice of a command, help, and the last word on errors.
enum Program {
  static let version = "0.1.0"

  static let commands: [Command] = [
    Command(InitCommand.form, InitCommand.run),
    Command(DemoCommand.form, DemoCommand.run),
    Command(ImportCommand.form, ImportCommand.run),
    Command(ListCommand.form, ListCommand.run),
    Command(ShowCommand.form, ShowCommand.run),
    Command(SearchCommand.form, SearchCommand.run),
    Command(DueCommand.form, DueCommand.run),
    Command(ReceiveCommand.form, ReceiveCommand.run),
    Command(RecordCommand.form, RecordCommand.run),
    Command(ExplainCommand.form, ExplainCommand.run),
    Command(DeadlineCommand.form, DeadlineCommand.run),
    Command(LawCommand.form, LawCommand.run),
    Command(AnnualCommand.form, AnnualCommand.run),
    Command(CheckCommand.form, CheckCommand.run),
    Command(StatusCommand.form, StatusCommand.run),
    Command(VerifyCommand.form, VerifyCommand.run),
  ]

  static func run(_ surroundings: Surroundings, _ output: Output) -> ExitCode {
    do {
      return try answer(surroundings, output)
    } catch {
      output.error("kaijuan：\(error.message)")
      return error.code
    }
  }

  private static func answer(_ surroundings: Surroundings, _ output: Output) throws(Failure) -> ExitCode {
    let global = try GlobalOptions(surroundings)
    if global.wantsVersion {
      output.line("kaijuan \(version)")
      return .done
    }
    guard let command = try command(global.words) else {
      output.lines(Help.overview)
      return global.wantsHelp ? .done : .usage
    }
    if global.wantsHelp {
      output.lines(Help.lines(of: command.form, words: global.words))
      return .done
    }
    let words = Array(global.words.dropFirst(command.form.name.split(separator: " ").count))
    let context = CommandContext(
      arguments: try Arguments(words, form: command.form), surroundings: surroundings, output: output,
      officePath: global.officePath, isReadOnly: global.isReadOnly)
    return try command.run(context)
  }

  /// The command that the words begin with, or nil when there are none.
  private static func command(_ words: [String]) throws(Failure) -> Command? {
    guard let first = words.first else { return nil }
    let second = words.dropFirst().first
    let whole = commands.first { matches($0.form.name, first, second) }
    if let whole { return whole }
    let family = commands.map(\.form.name).filter { $0.hasPrefix(first + " ") }
    guard family.isEmpty else {
      throw .usage("命令 \(first) 后面应为：\(family.map { String($0.dropFirst(first.count + 1)) }.joined(separator: "、"))。")
    }
    throw .usage("没有命令“\(first)”。运行 kaijuan --help 查看全部命令。")
  }

  private static func matches(_ name: String, _ first: String, _ second: String?) -> Bool {
    let parts = name.split(separator: " ").map(String.init)
    return parts.count == 1 ? parts[0] == first : parts[0] == first && parts[1] == second
  }
}
