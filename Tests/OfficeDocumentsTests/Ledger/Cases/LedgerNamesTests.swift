import Disclosure
import Testing

@testable import OfficeDocuments

struct LedgerNamesTests {
  @Test(arguments: [
    ("EMS", ReceiptChannel.registeredPost), ("ems", .registeredPost), ("ＥＭＳ", .registeredPost),
    ("邮寄（EMS）", .registeredPost), ("邮寄(EMS、挂号)", .registeredPost), ("挂号", .registeredPost),
    ("挂号信", .registeredPost), ("特快专递", .registeredPost), ("邮寄－挂号信", .registeredPost), ("平信", .ordinaryLetter),
    ("普通信函", .ordinaryLetter), ("邮寄（平信）", .ordinaryLetter), ("网上申请", .internet), ("在 线", .internet),
    ("互联网", .internet), ("E-mail", .email), ("电子邮箱", .email), ("当面提交", .inPerson), ("现场", .inPerson),
    ("窗口", .inPerson), ("口头代填", .oral), ("传真", .fax),
  ])
  func `Channels are read under their usual names`(text: String, channel: ReceiptChannel) {
    #expect(LedgerNames.channels.value(of: text) == channel)
  }

  @Test(arguments: [
    ("未经复议直接起诉", DisputeKind.litigationDirect), ("直接起诉", .litigationDirect),
    ("复议后起诉", .litigationAfterReconsideration), ("经复议后起诉", .litigationAfterReconsideration),
  ])
  func `Ways to court are read under their usual names`(text: String, kind: DisputeKind) {
    #expect(LedgerNames.litigation.value(of: text) == kind)
  }

  /// 国办公开办函〔2016〕201号: 撤销、变更、确认违法、责令履行 are corrected, 驳回请求 is upheld, the rest other.
  @Test(arguments: [
    ("维持", DisputeState.upheld), ("结果维持", .upheld), ("驳回诉讼请求", .upheld), ("驳回行政复议请求", .upheld),
    ("纠正", .corrected), ("撤销", .corrected), ("变更", .corrected), ("确认违法", .corrected), ("责令履行", .corrected),
    ("其他", .otherResult), ("驳回起诉", .otherResult), ("撤回", .otherResult), ("终止", .otherResult),
    ("尚未审结", .pending), ("审理中", .pending),
  ])
  func `表四 各种结果归入其列`(text: String, state: DisputeState) {
    #expect(LedgerNames.disputeStates.value(of: text) == state)
  }

  @Test func `No name means two things, and every value has its own name`() {
    expectUnequivocal(LedgerNames.channels)
    expectUnequivocal(LedgerNames.litigation)
    expectUnequivocal(LedgerNames.disputeStates)
    expectUnequivocal(LedgerOutcome.names)
    #expect(Set(LedgerNames.channels.entries.map(\.value)) == Set(ReceiptChannel.allCases))
    #expect(Set(LedgerNames.disputeStates.entries.map(\.value)) == Set(DisputeState.allCases))
    #expect(Set(LedgerOutcome.names.entries.map(\.value.outcome)) == Set(Outcome.allCases))
  }

  @Test(arguments: ["邮寄", "邮政", "信件"])
  func `条例第三十一条 邮寄分不清是否签收的由承办人写明`(text: String) {
    #expect(LedgerNames.channels.value(of: text) == nil)
    #expect(LedgerNames.channels.meanings(of: text) == ["邮寄(EMS、挂号)", "平常信函"])
  }

  @Test(arguments: ["", "驳回", "胜诉", "维持、纠正", "张三"])
  func `What could be several results, or none, is none`(text: String) {
    #expect(LedgerNames.disputeStates.value(of: text) == nil)
  }

  private func expectUnequivocal<Value: Hashable>(_ names: LedgerNames<Value>) {
    for (value, texts) in names.entries {
      for text in texts {
        #expect(names.value(of: text) == value, "\(text)")
        #expect(names.meanings(of: text) == nil, "\(text)")
      }
    }
    for text in names.own { #expect(names.value(of: text) != nil, "\(text)") }
  }
}
