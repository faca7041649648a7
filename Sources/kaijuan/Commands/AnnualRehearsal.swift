import Disclosure
import OfficeStore
import OfficeText

/// `report annual YEAR --rehearsal`: what would break the report if the year ended today.
enum AnnualRehearsal {
  static func run(_ year: Int, _ context: CommandContext) throws(Failure) -> ExitCode {
    if let option = ["format", "compare", "explain", "reason"].first(where: context.arguments.has) {
      throw .usage("--rehearsal 不能与 --\(option) 同用；程序读取用 --json。")
    }
    let (office, today) = (try context.office(), try context.today())
    let rehearsal = try context.storing { () throws(StoreError) in
      try office.rehearsal(year: year, today: today, as: .interchange)
    }
    guard let rehearsal else { preconditionFailure("the year has a form") }
    if context.arguments.has("json") {
      context.output.line(rehearsal.json.rendered)
    } else {
      context.output.lines(RehearsalText.lines(rehearsal, columns: context.columns))
    }
    return rehearsal.isClear ? .done : .no
  }
}
