import Disclosure
import Foundation
import OfficeStore
import Testing

@testable import kaijuan

@Suite("calendar preview, add and remove")
struct CalendarCommandTests {
  /// number → day, of what a notice moves, and of what a list shows.
  private func moves(_ answer: Answer) throws -> [String: String] {
    let moved = try #require(try answer.object()["moved"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: moved.compactMap { move in
        guard let number = move["number"] as? String, let to = move["to"] as? String else { return nil }
        return (number, to)
      })
  }

  private func days(_ session: Session) throws -> [String: String] {
    let rows = try session("list --json").objects()
    return Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        (row["due"] as? String ?? row["actBy"] as? String).flatMap { day in
          (row["number"] as? String).map { ($0, day) }
        }
      })
  }

  @Test("a notice for 2027 moves the demo's provisional cases as preview said")
  func demo() throws {
    let session = try Session.withDemoOffice()
    let file = try session.file(NoticeFolder.year2027)
    let before = try days(session)
    let provisional = try session("list --json").objects().filter {
      $0["certainty"] as? String == "provisional"
    }
    #expect(provisional.count >= 4)
    let said = session("calendar preview \(file) --json")
    #expect(try days(session) == before)
    let done = session("calendar add \(file) --json")
    #expect(done.code == .done)
    #expect(done.output == said.output)
    let moved = try moves(said)
    #expect(moved.count >= 4)
    #expect(try days(session) == before.merging(moved) { $1 })
    for row in try session("list --json").objects() { #expect(row["certainty"] as? String != "provisional") }
    #expect(session("verify").output.hasPrefix("一致"))
  }

  @Test("what a notice moves, as people read it")
  func text() throws {
    let session = try Session.withDemoOffice()
    session.columns = 80
    let file = try session.file(NoticeFolder.year2027)
    try Golden.expect(session.done("calendar preview \(file)").output, "calendar-preview")
    try Golden.expect(session.done("calendar add \(file)").output, "calendar-add")
    session.columns = nil
    try Golden.expect(
      session.run(["calendar", "remove", NoticeFolder.number, "--reason", "录入有误"]).output, "calendar-remove")
  }

  @Test("what was added and removed leaves the list as it was")
  func removal() throws {
    let session = try Session.withDemoOffice()
    let before = session("list --all --json").output
    let file = try session.file(NoticeFolder.year2027)
    session.done("calendar add \(file)")
    #expect(session("list --all --json").output != before)
    #expect(session.run(["calendar", "remove", "国办发明电[2026]9号", "--reason", "录入有误"]).code == .done)
    #expect(session("list --all --json").output == before)
    #expect(session("verify").output.hasPrefix("一致"))
    #expect(session.run(["calendar", "remove", NoticeFolder.number, "--reason", "再撤"]).code == .no)
    #expect(session.run(["calendar", "remove", "国办发明电〔2025〕7号", "--reason", "试"]).code == .refused)
    #expect(session.run(["calendar", "remove", NoticeFolder.number]).code == .usage)
  }

  @Test(
    "the ledger's year is untouched by a notice of the next, and its open cases are counted as unaffected")
  func ledger() throws {
    let session = try Session.withOffice()
    session.done("import \(PublishedLedger.path("ledger-2025.csv")) --accept-valid")
    let before = session("list --all --json").output
    let answer = try session("calendar add \(session.file(NoticeFolder.year2027)) --json").object()
    #expect((answer["moved"] as? [Any])?.isEmpty == true)
    #expect(answer["unaffected"] as? Int == (try session("list --json").objects().count))
    #expect(session("list --all --json").output == before)
    #expect(session("report annual 2025 --json").code == .done)
  }

  @Test(
    "a notice that cannot be one is refused with its place, and nothing is written",
    arguments: [
      ("\"2027-01-03\"", "\"2026-12-31\"", "第4行第58列 items[0].off_to 的“2026-12-31”早于放假起始日", 4),
      ("\"2027-02-11\"", "\"2027-02-31\"", "第5行第58列 items[1].off_to 的“2027-02-31”不存在这一天", 4),
      ("\"2026-12-26\"", "\"2026-12-25\"", "items[0].makeup_workdays[0] 的“2026-12-25”是周五，调休上班的日子应是周六或周日", 4),
      ("\"2027-10-09\"", "\"2027-10-03\"", "items[6].makeup_workdays[0] 的“2027-10-03”在“国庆节”的放假日期之内", 4),
      ("\"2026-11-10\"", "\"2026-12-22\"", "issued 的“2026-12-22”晚于今天", 4),
      (
        "端午节\", \"off_from\": \"2027-06-09\", \"off_to\": \"2027-06-09\"",
        "端午节\", \"off_from\": \"2027-06-10\", \"off_to\": \"2027-06-10\"",
        "第3行第11列 items 缺少端午节（2027-06-09应放假）", 4
      ),
      ("国办发明电〔2026〕9号", "国办发明电〔2025〕7号", "doc_no 的“国办发明电〔2025〕7号”与随本程序提供的同一文号的通知内容不同", 3),
      ("\"year\": 2027", "\"year\": 2027,, ", "不是有效的JSON", 4),
      ("\"title\"", "\"titel\"", "titel 的“国务院办公厅关于2027年部分节假日安排的通知”不是可识别的项", 4),
    ])
  func refusal(old: String, new: String, sentence: String, code: Int32) throws {
    let session = try Session.withDemoOffice()
    let text = NoticeFolder.year2027.replacing(old, with: new, maxReplacements: 1)
    #expect(text != NoticeFolder.year2027)
    let file = try session.file(text)
    for command in ["preview", "add"] {
      let error = session("calendar \(command) \(file)").sentence(try #require(ExitCode(rawValue: code)))
      #expect(error.contains(sentence), "\(error)")
      #expect(error.contains("notice.json：第"))
    }
    let shown = try session("calendar show --year 2027 --json").object()
    #expect((shown["notices"] as? [Any])?.isEmpty == true)
  }

  @Test("accepted once: the same again is refused")
  func again() throws {
    let session = try Session.withDemoOffice()
    let file = try session.file(NoticeFolder.year2027)
    session.done("calendar add \(file)")
    #expect(session("calendar add \(file)").sentence(.refused).contains("已有：本机关已录入"))
    let carried = NoticeFolder.year2027.replacing("2026〕9号", with: "2026〕8号")
    // A change of the year is fine when it is a later one.
    let later = carried.replacing("2026-11-10", with: "2026-11-20")
    session.done("calendar add \(try session.file(later, "later.json"))")
    #expect(session("calendar add \(session.folder.file("no.json"))").code == .data)
    #expect(session("calendar add").code == .usage)
    session.account = "stranger"
    #expect(session("calendar add \(file)").code == .refused)
    #expect(session("--readonly calendar add \(file)").code == .usage)
  }

  @Test("the calculator and the explanation know the notice from its day of issue")
  func calculator() throws {
    let session = try Session.withDemoOffice()
    #expect(session("deadline 2027-01-15 --days 20").output.contains("推定"))
    let provisional = try session("list --json").objects().first { row in
      row["certainty"] as? String == "provisional" && (row["receivedOn"] as? String ?? "9") < "2026-12-01"
    }
    let number = try #require(provisional?["number"] as? String)
    session.done("calendar add \(try session.file(NoticeFolder.year2027))")
    #expect(session("deadline 2027-01-15 --days 20").output == "2027-02-17 周三\n")
    #expect(session("deadline 2027-01-15 --days 20 --as-of 2026-11-09").output.contains("推定"))
    let now = try session("explain \(number) --json").object()
    let then = try session("explain \(number) --json --as-of 2026-12-20").object()
    #expect(now["certainty"] as? String == "certain")
    #expect(then["certainty"] as? String == "certain")
    #expect(session("explain \(number)").output.contains(NoticeFolder.number))
  }
}
