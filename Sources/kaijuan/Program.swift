import Disclosure
import Glibc

/// The command line: global options, the choice of a command, help, and the last word on errors.
enum Program {
  static let version = "0.1.0"

  static let commands: [Command] = [
    Command(InitCommand.form, InitCommand.run),
    Command(DemoCommand.form, DemoCommand.run),
    Command(ConsoleCommand.form, ConsoleCommand.run),
    Command(ImportCommand.form, ImportCommand.run),
    Command(ExportCommand.form, ExportCommand.run),
    Command(ListCommand.form, ListCommand.run),
    Command(ShowCommand.form, ShowCommand.run),
    Command(SearchCommand.form, SearchCommand.run),
    Command(DueCommand.form, DueCommand.run),
    Command(ReceiveCommand.form, ReceiveCommand.run),
    Command(RecordCommand.form, RecordCommand.run),
    Command(FeeCommand.form, FeeCommand.run),
    Command(ServiceCommand.form, ServiceCommand.run),
    Command(ExplainCommand.form, ExplainCommand.run),
    Command(DeadlineCommand.form, DeadlineCommand.run),
    Command(CalendarShowCommand.form, CalendarShowCommand.run),
    Command(CalendarCommands.previewForm, CalendarCommands.preview),
    Command(CalendarCommands.addForm, CalendarCommands.add),
    Command(CalendarCommands.removeForm, CalendarCommands.remove),
    Command(LawCommand.form, LawCommand.run),
    Command(TemplatesCommand.form, TemplatesCommand.run),
    Command(FormCommand.form, FormCommand.run),
    Command(AnnualCommand.form, AnnualCommand.run),
    Command(LetterCommand.form, LetterCommand.run),
    Command(LetterNumbersCommand.form, LetterNumbersCommand.run),
    Command(AttachCommand.form, AttachCommand.run),
    Command(AttachmentsCommand.form, AttachmentsCommand.run),
    Command(TopicsCommand.form, TopicsCommand.run),
    Command(DeidentifyCommand.form, DeidentifyCommand.run),
    Command(CheckCommand.form, CheckCommand.run),
    Command(MergeCommand.form, MergeCommand.run),
    Command(PeriodCommand.form, PeriodCommand.run),
    Command(MutualCheckCommand.form, MutualCheckCommand.run),
    Command(SelfInspectionCommand.form, SelfInspectionCommand.run),
    Command(RetentionCommand.form, RetentionCommand.run),
    Command(EraseCommands.proposeForm, EraseCommands.propose),
    Command(EraseCommands.approveForm, EraseCommands.approve),
    Command(EraseCommands.withdrawForm, EraseCommands.withdraw),
    Command(EraseListCommand.form, EraseListCommand.run),
    Command(EraseCommands.wipeForm, EraseCommands.wipe),
    Command(StatusCommand.form, StatusCommand.run),
    Command(VerifyCommand.form, VerifyCommand.run),
    Command(BackupCommand.form, BackupCommand.run),
    Command(RestoreCommand.form, RestoreCommand.run),
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
    guard let first = global.words.first, !isOnlyAboutBorders(global.words) else {
      return try withoutCommand(global, surroundings, output)
    }
    let second = global.words.dropFirst().first
    if global.wantsHelp, second == nil, let family = family(first) {
      output.lines(Help.lines(ofFamily: family))
      return .done
    }
    let command = try command(first, second)
    if global.wantsHelp {
      output.lines(Help.lines(of: command.form, words: global.words))
      return .done
    }
    let words = global.words.dropFirst(command.form.name.split(separator: " ").count)
    return try run(command, Array(words), global, surroundings, output)
  }

  /// The console's own option, which needs no command any more than the console does.
  private static func isOnlyAboutBorders(_ words: [String]) -> Bool {
    words == ["--\(ConsoleCommand.borders.name)"]
  }

  private static func run(
    _ command: Command, _ words: [String], _ global: GlobalOptions, _ surroundings: Surroundings,
    _ output: Output
  ) throws(Failure) -> ExitCode {
    let context = CommandContext(
      arguments: try Arguments(words, form: command.form), surroundings: surroundings, output: output,
      officePath: global.officePath, isReadOnly: global.isReadOnly)
    // An impossible day is wrong usage also where the answer does not depend on it.
    if command.form.reads { _ = try context.today() }
    let code = try command.run(context)
    // Before the files are closed: what is acknowledged is on disk, and the last one to close a file carries the
    // WAL into it, for which nobody needs to wait.
    output.flush()
    withExtendedLifetime(context.offices) {}
    return code
  }

  /// The console for a person with an office file, else help; a script that names no command has made a mistake.
  private static func withoutCommand(
    _ global: GlobalOptions, _ surroundings: Surroundings, _ output: Output
  ) throws(Failure) -> ExitCode {
    guard global.wantsHelp || surroundings.terminalColumns != nil else {
      throw .usage("没有写明命令。运行 kaijuan --help 查看全部命令。")
    }
    let isAtConsole = !global.wantsHelp && surroundings.terminal != nil
    if isAtConsole, access(global.officePath, F_OK) == 0 {
      let console = Command(ConsoleCommand.form, ConsoleCommand.run)
      return try run(console, global.words, global, surroundings, output)
    }
    output.lines(Help.overview)
    guard isAtConsole else { return global.wantsHelp ? .done : .usage }
    output.lines(["", "还没有机关文件 \(global.officePath)。", "先看看：kaijuan demo", "建立机关文件：kaijuan init --name 机关名称"])
    return .usage
  }

  private static func command(_ first: String, _ second: String?) throws(Failure) -> Command {
    let named = commands.filter { matches($0.form.name, first, second) }
    // `letter numbers` before `letter`.
    if let whole = named.first(where: { $0.form.name.contains(" ") }) ?? named.first { return whole }
    if let family = family(first) {
      let names = family.map { String($0.form.name.dropFirst(first.count + 1)) }
      throw .usage("命令 \(first) 后面应为：\(names.joined(separator: "、"))。")
    }
    guard !first.hasPrefix("-") else { throw .usage("选项 \(first) 应写在命令之后。运行 kaijuan --help 查看用法。") }
    throw .usage("没有命令“\(first)”。运行 kaijuan --help 查看全部命令。")
  }

  /// The commands of two words that share the first.
  private static func family(_ first: String) -> [Command]? {
    let family = commands.filter { $0.form.name.hasPrefix(first + " ") }
    return family.isEmpty ? nil : family
  }

  private static func matches(_ name: String, _ first: String, _ second: String?) -> Bool {
    let parts = name.split(separator: " ").map(String.init)
    return parts.count == 1 ? parts[0] == first : parts[0] == first && parts[1] == second
  }
}
