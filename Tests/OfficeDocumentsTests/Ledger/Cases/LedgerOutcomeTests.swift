import Disclosure
import Testing

@testable import OfficeDocuments

struct LedgerOutcomeTests {
  @Test(arguments: Outcome.allCases)
  func `The program's own name of an outcome is read as it`(outcome: Outcome) {
    #expect(LedgerOutcome.parse(outcome.name)?.outcome == outcome)
  }

  @Test(arguments: LedgerOutcome.names.entries.map(\.value))
  func `What an export writes is read as the same`(outcome: LedgerOutcome) {
    let read = LedgerOutcome.parse(outcome.text)
    #expect(read?.outcome == outcome.outcome)
    #expect(read?.grantedHow == outcome.grantedHow)
    #expect(read?.closedOtherAs == outcome.closedOtherAs)
    #expect(read?.grounds == outcome.grounds)
  }

  @Test(arguments: AnnualForm.form2021.resultRows)
  func `国办公开办函2021年30号 表三各行的文字读入其行`(row: AnnualRow) throws {
    #expect(LedgerOutcome.parse(row.text)?.outcome.row == row)
    #expect(LedgerOutcome.parse(row.label)?.outcome.row == row)
  }

  @Test(arguments: [
    ("公开", Outcome.granted), ("予以公开-已主动公开", .granted), ("部分公开", .partlyGranted),
    ("不予公开（国家秘密）", .refusedStateSecret),
    ("不予公开——危及“三安全一稳定”", .refusedSecurityAndStability), ("不予公开：个人隐私", .refusedThirdPartyRights),
    ("商业秘密", .refusedThirdPartyRights), ("不予公开-其他法律行政法规禁止公开", .refusedForbiddenByLaw),
    ("法律、行政法规禁止公开", .refusedForbiddenByLaw), ("不予公开 - 内部事务信息", .refusedInternalAffairs),
    ("过程性信息", .refusedProcess), ("行政执法案卷", .refusedEnforcementFile), ("依法查询", .refusedSpecialAccessRegime),
    ("信息不存在", .doesNotExist), ("非本机关负责公开", .otherOrganResponsible), ("需另行制作", .unavailableNeedsCreation),
    ("补正后仍不明确", .unavailableStillUnclear), ("信访、举报、投诉", .notProcessedPetition), ("重复申请", .notProcessedRepeat),
    ("公开出版物", .notProcessedPublishedMaterial), ("大量反复申请", .notProcessedExcessive),
    ("逾期不补正", .closedNotClarified),
    ("逾期未缴费", .closedFeeUnpaid), ("撤回申请", .closedOther), ("非政府信息", .closedOther), ("其它", .closedOther),
    ("（一）予以公开", .granted), ("1.属于国家秘密", .refusedStateSecret), ("不予公开【过程性信息】", .refusedProcess),
  ])
  func `Outcomes are read under their usual names`(text: String, outcome: Outcome) {
    #expect(LedgerOutcome.parse(text)?.outcome == outcome)
  }

  @Test func `The variants of an outcome are kept apart`() {
    #expect(LedgerOutcome.parse("予以公开") == LedgerOutcome(.granted))
    #expect(LedgerOutcome.parse("已主动公开") == LedgerOutcome(.granted, .alreadyPublic))
    #expect(LedgerOutcome.parse("提供信息") == LedgerOutcome(.granted, .provided))
    #expect(LedgerOutcome.parse("撤回") == LedgerOutcome(.closedOther, as: .withdrawn))
    #expect(LedgerOutcome.parse("咨询") == LedgerOutcome(.closedOther, as: .notGovernmentInformation))
    #expect(LedgerOutcome.parse("其他处理-其他") == LedgerOutcome(.closedOther, as: .other))
  }

  @Test(arguments: Outcome.grounds)
  func `条例第三十七条 部分公开可写明不予公开部分的理由类型`(ground: Outcome) {
    #expect(
      LedgerOutcome.parse("部分公开（\(ground.shortName)）") == LedgerOutcome(.partlyGranted, grounds: [ground]))
  }

  @Test func `Words that cover two outcomes of one row come in with a note`() throws {
    let read = try #require(LedgerOutcome.parse("本机关不掌握相关政府信息"))
    #expect(read.outcome.row == read.coversAlso?.row)
    #expect(
      try LedgerRowMaker.facts([.repliedOn: "2025-03-20", .outcome: "本机关不掌握相关政府信息"]) == [
        LedgerRowMaker.fact("2025-03-20", .replied(Replied(outcome: .doesNotExist))),
        LedgerRowMaker.fact(
          "2025-03-05",
          .noted(
            Noted(words: "台账所载答复类型为“本机关不掌握相关政府信息”，也可能是“无法提供-非本机关负责公开”，按“无法提供-信息不存在”登记，请核对。"))),
      ])
  }

  @Test(arguments: [
    ("不予公开", 8), ("不公开", 8), ("（三）不予公开", 8), ("无法提供", 4), ("不予处理", 5), ("其他处理", 5), ("不再处理", 2),
  ])
  func `A heading of several rows is none of them`(text: String, count: Int) {
    #expect(LedgerOutcome.parse(text) == nil)
    #expect(LedgerOutcome.names.meanings(of: text)?.count == count)
  }

  @Test(arguments: ["", "予以公开、部分公开", "驳回", "已办结", "不予受理", "张三"])
  func `Two outcomes, or none, are no outcome`(text: String) {
    #expect(LedgerOutcome.parse(text) == nil)
    #expect(LedgerOutcome.names.meanings(of: text) == nil)
  }
}
