import Foundation
import Testing

@testable import kaijuan

/// The fixed shape that programs rely on.
@Suite("JSON")
struct JSONShapeTests {
  private static let keys: Set<String> = [
    "number", "reference", "applicant", "applicantKind", "subject", "receivedOn", "due", "certainty",
    "workingDaysLeft", "actBy", "stage", "holds", "outcome",
  ]

  @Test("list, search and due are arrays of exactly these keys; show has events too")
  func keys() throws {
    let session = try Session.withCases()
    for line in ["list", "list --all --year 2026", "search 依申请公开", "due --within 60"] {
      let objects = try session.done("\(line) --json").objects()
      #expect(!objects.isEmpty)
      for object in objects { #expect(Set(object.keys) == Self.keys, "\(line)") }
    }
    let shown = try session.shown("2026-1")
    #expect(Set(shown.keys) == Self.keys.union(["events"]))
    let events = try #require(shown["events"] as? [[String: Any]])
    #expect(events.count == 9)
    let eventKeys: Set = ["sequence", "kind", "day", "knownOn", "person", "summary", "corrected"]
    for event in events { #expect(Set(event.keys) == eventKeys) }
  }

  @Test("a counted case: text, whole numbers, no wait")
  func counted() throws {
    let object = try Session.withCases().shown("2026-4")
    #expect(object["number"] as? String == "依申请公开〔2026〕第4号")
    #expect((object["reference"] as? String)?.count == 19)
    #expect(object["applicant"] as? String == "正衡律师事务所")
    #expect(object["applicantKind"] as? String == "naturalPerson")
    #expect(object["receivedOn"] as? String == "2026-10-12")
    #expect(object["due"] as? String == "2026-11-09")
    #expect(object["certainty"] as? String == "certain")
    #expect(object["workingDaysLeft"] as? Int == -9)
    #expect(object["actBy"] is NSNull)
    #expect(object["stage"] as? String == "registered")
    #expect(object["holds"] as? [String] == [])
    #expect(object["outcome"] is NSNull)
  }

  @Test("a waiting case has no due day but the day its wait ends; an ended one has no days left")
  func nulls() throws {
    let session = try Session.withCases()
    let waiting = try session.shown("2026-2")
    for key in ["due", "certainty", "workingDaysLeft", "outcome"] {
      #expect(waiting[key] is NSNull, "\(key)")
    }
    #expect(waiting["actBy"] as? String == "2026-12-03")
    #expect(waiting["holds"] as? [String] == ["clarification"])
    let ended = try session.shown("2026-5")
    #expect(ended["workingDaysLeft"] is NSNull)
    #expect(ended["outcome"] as? String == "granted")
    #expect(try session.shown("2026-3")["certainty"] as? String == "provisional")
  }

  @Test("days left come from --today, the due day does not")
  func today() throws {
    let session = try Session.withCases()
    let object = try session("show 2026-4 --json --today 2026-11-09").object()
    #expect(object["workingDaysLeft"] as? Int == 0)
    #expect(object["due"] as? String == "2026-11-09")
  }

  @Test("no case is an empty array")
  func empty() throws {
    let session = try Session.withOffice()
    for line in ["list", "search 甲", "search ！", "due"] {
      #expect(try session("\(line) --json").objects().isEmpty)
    }
  }

  @Test("due has waits that are over, and the office's limits in disputes, told apart by their matter")
  func due() throws {
    let session = try Session.withCases()
    session.record("2026-5 disputeFiled --dispute 河政复1号 --as reconsideration --copyReceivedOn 2026-11-18")
    session.record("无案件 disputeFiled --dispute 河政复2号 --as reconsideration --copyReceivedOn 2026-11-19")
    let objects = try session("due --json --today 2026-12-10 --within 0").objects()
    let replies = objects.filter { $0["matter"] == nil }
    #expect(replies.map { $0["number"] as? String ?? "" }.contains("依申请公开〔2026〕第2号"))
    let disputes = objects.filter { $0["matter"] != nil }
    for dispute in disputes { #expect(Set(dispute.keys) == Self.keys.union(["matter", "dispute"])) }
    #expect(disputes.map { $0["dispute"] as? String } == ["河政复1号", "河政复2号"])
    #expect(disputes.map { $0["due"] as? String } == ["2026-12-02", "2026-12-03"])
    #expect(disputes[0]["number"] as? String == "依申请公开〔2026〕第5号")
    #expect(disputes[1]["number"] is NSNull)
  }

  @Test("a cell of the yearly report is the same array, and a cell of table 四 names disputes")
  func cells() throws {
    let session = try Session.withCases()
    session.record("2026-5 disputeFiled --dispute 河政复1号 --as reconsideration")
    let objects = try session("report annual 2026 --explain newlyReceived total --json").objects()
    #expect(objects.count == 5)
    for object in objects { #expect(Set(object.keys) == Self.keys) }
    let disputes = try session("report annual 2026 --explain reconsideration pending --json").objects()
    #expect(disputes.first?["dispute"] as? String == "河政复1号")
    #expect(disputes.first?["number"] as? String == "依申请公开〔2026〕第5号")
  }

  @Test("explain, verify and record speak JSON too")
  func others() throws {
    let session = try Session.withCases()
    let explained = try session("explain 2026-1 --json").object()
    #expect(explained["due"] as? String == "2026-12-04")
    #expect((explained["reckoning"] as? [[String: Any]])?.isEmpty == false)
    let verified = try session("verify --json").object()
    #expect(Set(verified.keys) == ["events", "erased", "cases", "seals", "lastHash", "finding"])
    #expect(verified["finding"] is NSNull)
    #expect(Set(try session("record 2026-4 noted --words 甲 --json").object().keys) == Self.keys)
  }
}
