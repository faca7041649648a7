import Disclosure
import OfficeStore
import OfficeText

enum ShowCommand {
  static let form = CommandForm(
    name: "show", positionals: "编号", count: 1...1, summary: "一件的情况和经过",
    options: [.init(name: "json", value: nil, help: "以 JSON 输出")],
    notes: ["编号可写全，也可写成 2024-3（无重号时）。"], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let today = try context.today()
    let office = try context.office()
    let file = try context.file(named: context.arguments.positionals[0], in: office)
    let calendar = office.calendars.national
    let frequency = try context.storing { () throws(StoreError) in try office.frequency(of: file) }
    if context.arguments.has("json") {
      let standing = Set(CaseState.standing(file.events).map(\.sequence))
      var object = CaseJSON.object(file.row, today: today, calendar: calendar)
      object["events"] = .list(
        file.events.map { CaseJSON.event($0, isStanding: standing.contains($0.sequence)) })
      let items = file.state.received.items
      // Only where they are there: a program that knows nothing of them finds the object as it always was.
      if items.contains(where: { $0.documentNumber != nil || $0.description != nil }) {
        object["items"] = .list(items.map(CaseJSON.item))
      }
      if let review = CaseJSON.review(file.state) { object["review"] = review }
      if let frequency { object["frequency"] = frequency.json }
      context.output.line(JSONOutput.object(object).rendered)
    } else {
      let page = ShowPage(file, today: today, calendar: calendar, columns: context.columns)
      context.output.lines(page.lines)
      if let frequency {
        context.output.lines(["", ApplicantFrequency.title + "："] + facts(frequency, context))
      }
    }
    return .done
  }

  private static func facts(_ frequency: ApplicantFrequency, _ context: CommandContext) -> [String] {
    frequency.sentences.flatMap { context.wrapped("  " + $0) }
  }
}

extension CommandContext {
  /// The case that an argument names, with its events.
  func file(named text: String, in office: Office, knownOn: Day? = nil) throws(Failure) -> CaseFile {
    let file = try storing { () throws(StoreError) in
      try office.file(of: office.row(named: text), knownOn: knownOn)
    }
    guard let file else { throw .no("“\(text)”截至 \(knownOn?.iso ?? "") 尚未录入，当时所知的期限无从计算。") }
    return file
  }
}
