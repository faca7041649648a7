import CursesTerminal
import Disclosure
import OfficeDocuments
import OfficeStore
import OfficerConsole
import Terminal

/// The officer's console: also what a person gets who names no command.
enum ConsoleCommand {
  static let borders = CommandForm.Option(name: "ascii", value: nil, help: "对话框的边用 + - | 画")

  static let form = CommandForm(
    name: "console", positionals: "", count: 0...0, summary: "办件终端：一天的工作都在这里（不写命令也是）",
    options: [borders],
    notes: ["需要80列24行以上的终端。按 ? 看可以做的事，按 q 退出。", "只看不改，加 --readonly。"], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    try run(on: context.isReadOnly ? context.office() : context.officeForWriting(), context)
  }

  /// The console on an open office file.
  static func run(on office: Office, _ context: CommandContext) throws(Failure) -> ExitCode {
    guard let terminal = context.surroundings.terminal else {
      throw .usage("console 需要终端，不能用管道。用 kaijuan list、kaijuan due 等命令查看办件。")
    }
    let desk = try desk(on: office, context)
    try ConsoleSession(console(at: desk, context), desk, on: terminal).run()
    return .done
  }

  static func desk(on office: Office, _ context: CommandContext) throws(Failure) -> Desk {
    Desk(
      office, account: context.surroundings.account, isReadOnly: context.isReadOnly,
      clock: try clock(context), reportText: context.reportText, files: context.deskFiles,
      letters: context.letterDesk(printing: PrintQueue()), attachments: context.attachmentDesk,
      forms: FormFolder(context).forms,
      words: { Failure($0, officePath: context.officePath, isReadOnly: context.isReadOnly).message },
      notices: notice)
  }

  static func console(at desk: Desk, _ context: CommandContext) throws(Failure) -> Console {
    do {
      return try Console(desk, borders: context.arguments.has(borders.name) ? .ascii : .reversed)
    } catch { throw .data(desk.sentence(error)) }
  }

  /// The notice in a file, as `calendar preview` reads it.
  private static func notice(_ path: String) throws(ConsoleFault) -> NoticeOnDesk {
    let file: NoticeFile
    do { file = try CalendarCommands.read(path) } catch { throw .sentence(error.message) }
    return NoticeOnDesk(file.notice, words: { "\(path)：\(file.failure($0).wording)。" })
  }

  /// With `--today` the day stands still.
  private static func clock(
    _ context: CommandContext
  ) throws(Failure) -> () -> (today: Day, enteredAt: String) {
    let now = context.surroundings.now
    guard !context.arguments.has("today"), let again = context.surroundings.nowAgain else {
      let today = try context.today()
      return { (today, now) }
    }
    return again
  }
}
