import Disclosure
import Testing

/// A past fact that broke the law is recorded and marked with what it broke; what keeps the law is not marked.
struct IrregularityTests {
  @Test(arguments: Irregularity.Kind.allCases)
  func `A fact that breaks a rule is kept and marked, and the lawful one beside it is not`(
    kind: Irregularity.Kind
  ) throws {
    let (breaking, keeping) = IrregularCases.pair(of: kind)
    let marks = try breaking.state().irregularities.filter { $0.kind == kind }
    #expect(marks.count == 1)
    #expect(marks.first?.event == breaking.lastSequence)
    #expect(marks.first?.text.isEmpty == false)
    #expect(try !keeping.marks().contains(kind))
  }

  @Test(arguments: Irregularity.Kind.allCases)
  func `The lawful history has no marks at all`(kind: Irregularity.Kind) throws {
    #expect(try IrregularCases.pair(of: kind).keeping.marks() == [])
  }

  @Test func `What the law forbids cites its article`() throws {
    let withoutArticle: Set<Irregularity.Kind> = [
      .disputeUnknown, .disputeOverWithdrawal, .reconsiderationLate, .litigationLate, .periodUnfit,
      .correctionUnknown, .withdrawalUnsigned, .itemUnknown, .letterUnknown, .attachedTwice,
    ]
    for kind in Irregularity.Kind.allCases where !withoutArticle.contains(kind) {
      let mark = try IrregularCases.pair(of: kind).breaking.state().irregularities.first { $0.kind == kind }
      #expect(mark?.articles.isEmpty == false, "\(kind)")
    }
  }

  @Test func `No kind is both a misfit and a warning`() {
    #expect(Irregularity.Kind.allCases.allSatisfy { !($0.isMisfit && $0.isWarning) })
  }

  @Test func `第三十三条：逾期答复仍须作出，只警示`() {
    #expect(Irregularity.Kind.lateReply.isWarning)
    #expect(!Irregularity.Kind.lateExtension.isWarning)
    #expect(!Irregularity.Kind.lateExtension.isMisfit)
  }

  @Test func `第三十三条：违法的延期写明期限和日期`() throws {
    let late = try CaseHistory.registered(on: "2025-03-05").then(.extended(), on: "2025-04-03").state()
    #expect(late.irregularities.map(\.text) == ["期限已于2025-04-02届满，2025-04-03才决定并告知延期，不发生延长的效力"])
    #expect(late.irregularities.first?.articles == [.regulation(33)])
    let old = try CaseHistory.registered(on: "2018-03-05").then(.extended(), on: "2018-06-05").state()
    #expect(old.irregularities.first?.articles == [.regulation2007(24)])
  }
}
