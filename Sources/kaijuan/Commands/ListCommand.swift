import Disclosure
import OfficeStore
import OfficeText

enum ListCommand {
  static let form = CommandForm(
    name: "list", positionals: "[环节]", count: 0...1, summary: "列出在办的办件，最急的在前",
    options: [
      .init(name: "all", value: nil, help: "也列出已答复、已归档的，按收到先后"),
      .init(name: "year", value: "年份", help: "只列该年收到的"),
      .init(name: "review", value: nil, help: "只列答复前正在审查的；其后写环节的，只列待该环节的"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: [
      "--review 之后的环节：\(ReviewAwaited.allCases.map(\.name).joined(separator: "、"))。",
      "如：kaijuan list --review 待保密审查",
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let year = try context.arguments.integer("year", in: 2008...2050)
    let selection = try reviewSelection(context.arguments)
    let today = try context.today()
    let office = try context.office()
    let rows = try context.storing { () throws(StoreError) in
      guard let selection else { return try office.cases(all: context.arguments.has("all"), year: year) }
      return try office.cases(in: CaseView(selection), today: today, limit: .max)
    }
    context.show(rows.filter { $0.arrivedOn <= today }, today: today, office: office)
    context.tellOfPast(today)
    return .done
  }

  /// Which cases in review are asked for; nil where the list is not of those.
  private static func reviewSelection(_ arguments: Arguments) throws(Failure) -> CaseView.Selection? {
    guard arguments.has("review") else {
      guard let word = arguments.positionals.first else { return nil }
      throw .usage("参数“\(word)”多余：环节只与 --review 同用。")
    }
    if let other = ["all", "year"].first(where: arguments.has) {
      throw .usage("--review 只列在办的，不能与 --\(other) 同用。")
    }
    guard let word = arguments.positionals.first else { return .inReview(nil) }
    guard let awaited = ReviewChoices.awaited(word) else {
      throw .usage("环节“\(word)”应为：\(ReviewChoices.all.wording)。")
    }
    return .inReview(awaited)
  }
}

extension CommandContext {
  /// A list seen from a day that is past leaves out what came later, and nothing else: that must not be silent.
  func tellOfPast(_ today: Day) {
    guard today < surroundings.today, !arguments.has("json") else { return }
    output.line("以\(today.iso)为今天：其后收到的不列；办理情况为现在的记录，当时所知的期限用 explain --as-of 查看。")
  }

  /// Prints cases as a table, or as JSON.
  func show(_ rows: [CaseRow], today: Day, office: Office) {
    let calendar = office.calendars.national
    if arguments.has("json") {
      let objects = rows.map { JSONOutput.object(CaseJSON.object($0, today: today, calendar: calendar)) }
      output.line(JSONOutput.list(objects).rendered)
    } else {
      output.lines(CaseTable.lines(rows, today: today, calendar: calendar, columns: columns))
    }
  }
}
