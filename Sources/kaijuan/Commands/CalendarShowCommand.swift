import Disclosure
import OfficeStore
import OfficeText

enum CalendarShowCommand {
  static let form = CommandForm(
    name: "calendar show", positionals: "", count: 0...0,
    summary: "放假通知，和一年的放假、调休上班日，尚未公布的注明推定",
    options: [
      .init(name: "year", value: "年份", help: "哪一年（默认今年）"),
      .init(name: "region", value: "代码", help: "行政区划代码，列出当地的放假（默认本机关设置的；没有设置的不列）"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let today = try context.today()
    let year = try context.arguments.integer("year", in: 2008...2050) ?? today.year
    let notices = context.notices()
    let region = try context.region() ?? context.officeRegion()
    let calendar = CalendarOfYear(year: year, region: region, notices: notices)
    if context.arguments.has("json") {
      context.output.line(try context.counting { () throws(CalendarError) in try calendar.json.rendered })
    } else {
      let page = CalendarPage(calendar, columns: context.columns)
      context.output.lines(try context.counting { () throws(CalendarError) in try page.lines })
    }
    return .done
  }
}
