import Disclosure
import Testing

/// 案卷互查: what the checklist asks of a case, and what it finds missing or late.
struct CheckedCaseTests {
  private let base = CaseHistory.registered(on: "2025-03-05")

  private func checked(_ history: CaseHistory) throws -> CheckedCase {
    try CheckedCase(history.state(), .published)
  }

  /// The texts under one line of the list.
  private func faults(_ point: CheckPoint, _ history: CaseHistory) throws -> [String] {
    try checked(history).faults.filter { $0.point == point }.map(\.text)
  }

  private func replied(
    _ outcome: Outcome, on day: Day = "2025-03-12", _ history: CaseHistory? = nil
  ) -> CaseHistory {
    (history ?? base).then(.replied(Replied(outcome: outcome, statedReasons: "理由")), on: day)
  }

  @Test func `A volume in which nothing is missing has no fault`() throws {
    let whole = base.then(.proposed(), on: "2025-03-10").then(
      .reviewed(.approval, .agreed), on: "2025-03-11", by: "张强"
    )
    .then(.replied(Replied(outcome: .granted)), on: "2025-03-12")
    .then(.serviceAttempted(ServiceAttempted(manner: .ems)), on: "2025-03-12")
    .then(.served, on: "2025-03-14").then(.archived, on: "2025-03-20")
    let checked = try checked(whole)
    #expect(checked.faults == [])
    #expect(checked.points == [.receipt, .review, .reply, .timeliness, .service, .archiving])
  }

  @Test func `第四十五条：没有登记、尚未归档`() throws {
    let open = CaseHistory(receivedOn: "2025-03-05")
    #expect(try faults(.receipt, open) == ["没有登记"])
    #expect(try faults(.archiving, open) == ["尚未归档"])
    #expect(try faults(.archiving, replied(.granted).then(.archived, on: "2025-03-20")) == [])
  }

  @Test func `第三十六条第四项：信息不存在应当有检索记录`() throws {
    #expect(try faults(.search, replied(.doesNotExist)) == ["答复信息不存在，没有检索记录"])
    let searched = base.then(
      .searched(Searched(places: ["档案室"], terms: ["方案"], searcher: "李明", isFound: false)), on: "2025-03-10")
    #expect(try faults(.search, replied(.doesNotExist, searched)) == [])
    #expect(try faults(.search, replied(.granted)) == [])
  }

  @Test func `第十七条：作出答复应当先有审查`() throws {
    #expect(try faults(.review, replied(.granted)) == ["没有答复意见和审查记录"])
    #expect(try faults(.review, base.then(.withdrawn, on: "2025-03-12")) == [])
  }

  @Test func `第三十三条第三款：征求意见应当告知申请人，每次各自告知`() throws {
    let asked = base.then(.consultationSent("1", deliveredOn: "2025-03-06"), on: "2025-03-06")
      .then(.consultationSent("2", with: .agency, deliveredOn: "2025-03-07"), on: "2025-03-07")
      .then(.applicantTold(ApplicantTold(consultation: "2")), on: "2025-03-07")
    #expect(try faults(.consultation, asked) == ["第1次征求意见没有告知申请人的记录"])
  }

  @Test func `送达：没有发出、没有签收，各自说明`() throws {
    #expect(try faults(.service, replied(.granted)) == ["没有送达记录，按期与否只能以登记的答复日期（2025-03-12）为准"])
    let sent = replied(.granted).then(.serviceAttempted(ServiceAttempted(manner: .ems)), on: "2025-03-12")
    #expect(try faults(.service, sent) == ["已发出，没有签收记录"])
    #expect(try faults(.service, sent.then(.served, on: "2025-03-14")) == [])
  }

  @Test func `第三十三条：逾期答复只说一次`() throws {
    #expect(try faults(.timeliness, replied(.granted, on: "2025-04-30")).count == 1)
  }

  @Test func `What is marked on the record stands under its line, once`() throws {
    for kind in Irregularity.Kind.allCases {
      let state = try IrregularCases.pair(of: kind).breaking.state()
      let checked = try CheckedCase(state, .published)
      for mark in state.irregularities {
        #expect(checked.faults.contains { $0.text == mark.text && $0.point == mark.kind.checkPoint })
        #expect(checked.points.contains(mark.kind.checkPoint))
      }
    }
  }
}
