import Disclosure
import Testing

/// What a reply must say, and what of it is marked where it does not.
struct ReplyContentTests {
  private let base = CaseHistory.registered(on: "2025-03-05")

  private func marks(_ reply: Replied) throws -> [Irregularity.Kind] {
    try base.then(.replied(reply), on: "2025-03-12").marks().filter { $0 != .thirdPartyNotConsulted }
  }

  @Test(arguments: Outcome.grounds.filter { $0 != .refusedSpecialAccessRegime })
  func `第三十六条第三项：不予公开应当说明理由`(ground: Outcome) throws {
    #expect(try marks(Replied(outcome: ground, statedReasons: " ", otherLaw: "某法")) == [.reasonsMissing])
    #expect(try marks(Replied(outcome: ground, statedReasons: "理由", otherLaw: "某法")) == [])
  }

  @Test func `第三十七条：部分公开也应当说明不予公开部分的理由`() throws {
    #expect(
      try marks(Replied(outcome: .partlyGranted, grounds: [.refusedProcess], statedReasons: ""))
        == [.reasonsMissing])
  }

  @Test(arguments: [Outcome.refusedForbiddenByLaw, .refusedSpecialAccessRegime])
  func `第十四条、第三十六条第七项：写明所依据的法律、行政法规`(ground: Outcome) throws {
    #expect(try marks(Replied(outcome: ground, statedReasons: "理由", otherLaw: "")) == [.otherLawMissing])
    #expect(
      try marks(Replied(outcome: .partlyGranted, grounds: [ground], statedReasons: "理由", otherLaw: ""))
        == [.otherLawMissing])
  }

  @Test func `A ledger tells neither reasons nor laws, and nothing is marked`() throws {
    for outcome in Outcome.grounds { #expect(try marks(Replied(outcome: outcome)) == []) }
  }

  @Test(arguments: [Outcome.granted, .doesNotExist, .notProcessedRepeat, .closedOther])
  func `A reply that refuses nothing needs none`(outcome: Outcome) throws {
    #expect(try marks(Replied(outcome: outcome, statedReasons: "", otherLaw: "")) == [])
  }

  private func items(
    _ outcome: Outcome, _ items: [Int: Outcome], because rowReason: String? = nil
  ) throws -> [String] {
    try base.then(.replied(outcome, items: items, rowReason: rowReason), on: "2025-03-12").state()
      .irregularities.filter { $0.kind == .itemRepliesUnfit }.map(\.text)
  }

  @Test func `年报表三：各事项结果相同的，全案同此结果`() throws {
    #expect(try items(.granted, [1: .granted, 2: .granted]) == [])
    #expect(
      try items(.refusedProcess, [1: .granted, 2: .granted]) == [
        "第1项予以公开，第2项予以公开，全案应为“予以公开”，登记的是“不予公开-过程性信息”"
      ])
  }

  @Test func `年报表三：有公开有不予公开的，全案为部分公开`() throws {
    #expect(try items(.partlyGranted, [1: .granted, 2: .refusedStateSecret]) == [])
    #expect(try items(.granted, [1: .granted, 2: .refusedStateSecret]).count == 1)
    #expect(try items(.refusedStateSecret, [1: .partlyGranted, 2: .doesNotExist]).count == 1)
  }

  @Test func `其他混合答复由承办人归类并写明理由`() throws {
    #expect(try items(.granted, [1: .granted, 2: .doesNotExist], because: "主要事项") == [])
    #expect(
      try items(.granted, [1: .granted, 2: .doesNotExist]) == [
        "第1项予以公开，第2项无法提供-信息不存在，按“予以公开”统计，应当写明归类理由"
      ])
    #expect(
      try items(.notProcessedRepeat, [1: .granted, 2: .doesNotExist], because: "理由") == [
        "第1项予以公开，第2项无法提供-信息不存在，都不是登记的“不予处理-重复申请”，请核对"
      ])
  }

  @Test func `Every item is answered, and none that was not asked`() throws {
    #expect(try items(.granted, [1: .granted]) == ["第2项没有答复，请核对各申请事项的答复"])
    let unknown = base.then(
      .replied(.granted, items: [1: .granted, 2: .granted, 7: .granted]), on: "2025-03-12")
    #expect(try unknown.state().irregularities.map(\.text) == ["没有第7项，本案申请事项共2项"])
    let withdrawn = base.then(.withdrawn(Withdrawn(items: [2], isSigned: true)), on: "2025-03-11")
    #expect(try withdrawn.then(.replied(.granted, items: [1: .granted]), on: "2025-03-12").marks() == [])
  }
}
