import Disclosure
import OfficeStore
import Terminal

enum DemoCommand {
  static let form = CommandForm(
    name: "demo", positionals: "", count: 0...0, summary: "演示：一个临时机关，今天前后各种状态的办件",
    options: [ConsoleCommand.borders],
    notes: ["办件和人名都是虚构的。结束后临时文件删去，不影响您的机关文件。"], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let today = try context.today()
    // A line that breaks is told twice, by the terminal and by the shell: the second must not keep the folder.
    let signals = HeldSignals()
    defer { withExtendedLifetime(signals) {} }
    let folder = try Folder.makeTemporary(context.surroundings.environment)
    defer { Folder.remove(folder) }
    let entry = Entry(
      account: context.surroundings.account, today: today, enteredAt: context.surroundings.now)
    let office = try context.storing { () throws(StoreError) in
      try DemoOffice.make(at: folder + "/demo.kaijuan", by: entry)
    }
    guard context.surroundings.terminal == nil else { return try ConsoleCommand.run(on: office, context) }
    try context.output.lines(Overview.lines(of: office, today: today, context))
    return .done
  }
}
