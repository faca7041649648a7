import Disclosure
import OfficeDocuments
import OfficeStore
import Testing

/// Facts that broke the law or do not fit come in, marked.
struct LedgerIrregularityTests {
  private static let header =
    "受理编号,收到申请日期,申请方式,申请人,申请人类别,申请内容,补正告知日期,收到补正日期,第三方答复日期,延期告知日期,缴费日期,答复日期,答复类型,行政复议申请日期,行政诉讼立案日期,行政诉讼类型"

  @Test(arguments: [
    ("条例第三十三条 逾期答复", ",,,,,2025-06-03,予以公开,,,", Irregularity.Kind.lateReply),
    ("条例第三十三条 逾期延期", ",,,2025-06-03,,,,,,", .lateExtension),
    ("条例第三十条 第七个工作日之后告知补正", "2025-04-01,,,,,,,,,", .lateClarificationNotice),
    ("条例第三十条 未告知而收到补正", ",2025-03-20,,,,,,,,", .clarificationNotRequested),
    ("条例第三十条 未告知而以逾期不补正结案", ",,,,,2025-03-20,逾期不补正,,,", .closedWithoutClarification),
    ("条例第三十条 补正期限未满结案", "2025-03-10,,,,,2025-03-20,逾期不补正,,,", .closedBeforeClarificationEnd),
    ("条例第三十二条 未征求而收到意见", ",,2025-03-20,,,,,,,", .consultationUnknown),
    ("国办函〔2020〕109号 未通知而缴费", ",,,,2025-03-20,,,,,", .feeNotNoticed),
    ("国办函〔2020〕109号 未通知而以逾期未缴费结案", ",,,,,2025-03-20,逾期未缴费,,,", .closedWithoutFeeNotice),
    ("条例第三十七条 部分公开无理由类型", ",,,,,2025-03-20,部分公开,,,", .partDisclosureWithoutGround),
    ("撤回后仍有复议", ",,,,,2025-03-20,撤回,2025-04-20,,", .disputeOverWithdrawal),
    ("条例第三十一条 答复早于收到", ",,,,,2025-02-20,予以公开,,,", .beforeReceipt),
  ])
  func `A row of an imported ledger is marked, not rejected`(
    law: String, values: String, kind: Irregularity.Kind
  ) throws {
    let folder = try ImportFolder()
    let office = try folder.office()
    let file = "\(Self.header)\n1,2025-03-05,当面,张三,自然人,甲,\(values)\n"
    let ledgerCase = try #require(try PublishedLedger.cases(in: Array(file.utf8)).first)
    let found = try office.irregularities(of: ledgerCase, by: ImportFolder.entry)
    #expect(found.map(\.kind).contains(kind), "\(law)")
  }

  @Test func `A row in order has no mark`() throws {
    let folder = try ImportFolder()
    let office = try folder.office()
    let values = "2025-03-14,2025-03-20,,2025-04-18,,2025-05-16,部分公开（个人隐私）,2025-07-15,,"
    let file = "\(Self.header)\n1,2025-03-05,当面,张三,自然人,甲,\(values)\n"
    let ledgerCase = try #require(try PublishedLedger.cases(in: Array(file.utf8)).first)
    #expect(try office.irregularities(of: ledgerCase, by: ImportFolder.entry) == [])
  }
}
