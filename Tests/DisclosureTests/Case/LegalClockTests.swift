import Disclosure
import Foundation
import Testing

/// Each row of the tables of 期限算例, as a lawyer counts it.
struct LegalClockTests {
  @Test(arguments: try ExampleTable.rows("legal-clock", under: "期限"))
  func `第三十三条：期限算例逐行相符`(row: ExampleTable.Row) throws {
    let knownOn = try row.text("通知截至").map { try Day(iso: $0) }
    let calendars = knownOn.map { OfficeCalendars(knownOn: $0) } ?? .published
    let history = try HistoryNotation.history(of: row)
    let deadline = try history.deadline(calendars)
    #expect(try deadline.due?.day.iso == row.text("到期"))
    #expect(try deadline.due.map(Self.word) == row.text("确定性"))
    #expect(try deadline.awaiting?.name == row.text("待"))
    #expect(try Self.end(deadline) == row.text("等待截止"))
    #expect(try Set(history.marks(calendars).map(\.word)) == Set(row.list("标记")))
  }

  @Test(arguments: try ExampleTable.rows("legal-clock", under: "是否按期"))
  func `国办公开办函〔2016〕235号：是否按期以交邮、签收、发出之日判断`(row: ExampleTable.Row) throws {
    let calendars = OfficeCalendars.published
    let state = try HistoryNotation.history(of: row).state(calendars)
    let reply = try #require(state.reply)
    let limit = try row.day("期限")
    #expect(try reply.deciding.day == row.day("决定之日"))
    #expect(try Self.word(reply.deciding.basis) == row.required("依据"))
    let late = state.irregularities.last { $0.kind == .lateReply }
    #expect(try Self.verdict(late) == row.required("结论"))
    #expect(late.map { $0.text.contains("期限为\(limit.iso)") } ?? true)
    let due = try Clock.due(of: state, calendars: calendars)?.day ?? state.currentRound?.delay?.until
    #expect(due == limit)
    #expect(try Set(state.irregularities.map(\.kind.word)) == Set(row.list("标记")))
  }

  @Test(arguments: try ExampleTable.rows("legal-clock", under: "结案与救济"))
  func `第三十条、第三十二条、第五十一条：结案与救济逐行相符`(row: ExampleTable.Row) throws {
    let state = try HistoryNotation.history(of: row).state()
    #expect(try state.stage.name == row.required("阶段"))
    #expect(try state.outcome?.name == row.text("结果"))
    #expect(try Set(state.irregularities.map(\.kind.word)) == Set(row.list("标记")))
  }

  @Test func `算例不少于四十行，两部条例俱全，每点都有`() throws {
    let rows = try ExampleTable.rows("legal-clock", under: "期限")
    let all = try ["期限", "是否按期", "结案与救济"].flatMap { try ExampleTable.rows("legal-clock", under: $0) }
    #expect(rows.count >= 40)
    let text = all.map { $0.section + ($0.cells["说明"] ?? "") }.joined(separator: "\n")
    for point in 1...11 { #expect(text.contains("§3.\(point)"), "§3.\(point)") }
    for topic in ["两部条例", "年末", "春节", "2020年延长假期", "调休"] {
      #expect(rows.contains { $0.section.contains(topic) }, "\(topic)")
    }
  }
}

extension LegalClockTests {
  private static func word(_ counted: CountedDay) -> String { counted.isProvisional ? "暂定" : "确定" }

  /// When a wait ends; 无 for a wait without a certain end, nil without a wait.
  private static func end(_ deadline: Deadline) -> String? {
    guard deadline.awaiting != nil else { return nil }
    return deadline.actBy.map { "\($0.day.iso) \(word($0))" } ?? "无"
  }

  private static func word(_ basis: Reply.Basis) -> String {
    switch basis {
    case .sent(let manner): manner.name
    case .signed: "签收"
    case .unproven: "无送达证明"
    }
  }

  private static func verdict(_ late: Irregularity?) -> String {
    guard let late, let start = late.text.range(of: "已逾期") else { return "按期" }
    return "逾期" + late.text[start.upperBound...]
  }
}
