import Disclosure
import Testing

@testable import OfficeDocuments

struct LedgerDigestTests {
  /// Those of an ordinary ledger.
  private static let columns = LedgerColumn.allCases.filter { $0 != .history }

  private static let whole: [LedgerColumn: String] = LedgerRowMaker.complete.merging(
    Dictionary(
      uniqueKeysWithValues: columns.map { column in
        (column, column.isDate ? "2025-03-18" : other(than: nil, in: column))
      })
  ) { first, _ in first }

  /// A value that the column takes, different from the one given.
  private static func other(than value: String?, in column: LedgerColumn) -> String {
    let choices: [String] =
      switch column {
      case .channel: ["网络", "当面"]
      case .applicantKind: ["企业", "公民"]
      case .outcome: ["部分公开", "信息不存在"]
      case .reconsiderationResult, .litigationResult: ["维持", "撤销"]
      case .litigationType: ["直接起诉", "复议后起诉"]
      case .reference: ["YBCC-RCXN-6X89-T9CJ", "0000-0000-0000-0000"]
      // A dispute cannot be concluded before it was filed.
      case .reconsiderationFiledOn, .litigationFiledOn: ["2025-03-17"]
      default: column.isDate ? ["2025-03-19"] : ["甲", "乙"]
      }
    return choices.first { $0 != value } ?? ""
  }

  private func digest(
    _ values: [LedgerColumn: String], others: [(String, String)] = []
  ) throws -> String? {
    try LedgerRowMaker.ledgerCase(values, others: others).received.ledgerDigest
  }

  @Test(arguments: columns)
  func `Another value in any recognised column is another row`(column: LedgerColumn) throws {
    let whole = try digest(LedgerDigestTests.whole)
    var changed = LedgerDigestTests.whole
    changed[column] = LedgerDigestTests.other(than: changed[column], in: column)
    #expect(try digest(changed) != whole)
    guard !LedgerRowMaker.complete.keys.contains(column) else { return }
    let alone = [column: LedgerDigestTests.whole[column] ?? ""]
    #expect(LedgerDigestTests.text(alone) != LedgerDigestTests.text([:]))
  }

  /// The digest's text of a row that need not be whole.
  private static func text(_ values: [LedgerColumn: String]) -> String? {
    let columns = LedgerColumn.allCases
    let bytes = DelimitedWriter().file(
      of: [columns.map(\.name), columns.map { values[$0] ?? LedgerRowMaker.complete[$0] ?? "" }])
    guard var reader = try? LedgerFixture.reader(bytes), let row = try? reader.next() else { return nil }
    return LedgerValues(row, reader.header, today: LedgerRowMaker.defaults.today).canonicalText
  }

  @Test func `Unknown columns do not tell rows apart`() throws {
    #expect(try digest([:], others: [("心情", "好"), ("未导入原因", "甲")]) == digest([:]))
  }

  @Test(arguments: [
    "2025/3/18", "2025.3.18", "2025年3月18日", "20250318", "45734", "２０２５－３－１８", "2025-3-18 14:30",
  ])
  func `The form of a date does not tell rows apart`(text: String) throws {
    var row = LedgerDigestTests.whole
    for column in LedgerColumn.allCases where column.isDate && column != .receivedOn { row[column] = text }
    #expect(try digest(row) == digest(LedgerDigestTests.whole))
  }

  @Test func `Usual names, widths and strokes do not tell rows apart`() throws {
    let row: [LedgerColumn: String] = [
      .channel: "邮寄(EMS、挂号)", .applicantKind: "商业企业", .repliedOn: "2025-03-18", .outcome: "不予公开-国家秘密",
    ]
    let same: [LedgerColumn: String] = [
      .caseNumber: "依申请公开[２０２５]第 1 号", .channel: "EMS", .applicantKind: "公司", .repliedOn: "2025-03-18",
      .outcome: "属于国家秘密", .clarificationNotifiedOn: "/", .handlingUnit: "无",
    ]
    #expect(try digest(row) == digest(same))
  }

  @Test func `Line ends in a cell do not tell rows apart`() throws {
    #expect(try digest([.content: "甲\r\n乙"]) == digest([.content: "甲\n乙"]))
    #expect(try digest([.content: "甲\n乙"]) != digest([.content: "甲乙"]))
  }

  @Test func `Words that say less are another content`() throws {
    let row: [LedgerColumn: String] = [.repliedOn: "2025-03-18"]
    let vague = try digest(row.merging([.outcome: "本机关不掌握相关政府信息"]) { $1 })
    #expect(try vague != digest(row.merging([.outcome: "信息不存在"]) { $1 }))
    #expect(
      try digest(row.merging([.outcome: "予以公开"]) { $1 })
        != digest(row.merging([.outcome: "已主动公开"]) { $1 }))
    #expect(
      try digest(row.merging([.outcome: "部分公开"]) { $1 })
        != digest(row.merging([.outcome: "部分公开-个人隐私"]) { $1 }))
  }

  @Test func `No value can pass for two`() throws {
    let one = try digest([.remarks: "甲\ncontact=1"])
    #expect(try one != digest([.remarks: "甲", .contact: "1"]))
  }

  @Test func `Encoding, delimiter and the order of columns do not tell rows apart`() throws {
    let header = "受理编号,收到申请日期,申请方式,申请人,申请人类别,申请内容"
    let row = "1,2025-03-05,EMS,张三,公民,\"甲\n乙\""
    let plain = try digest(of: Array("\(header)\n\(row)\n".utf8))
    let variants: [[UInt8]] = [
      LedgerFixture.utf16("\(header)\r\n\(row)\r\n", bigEndian: false),
      LedgerFixture.utf16("\(header)\n\(row)", bigEndian: true),
      Array("某局台账\n\(header)\n\(row)\n".replacing(",", with: ";").utf8),
      Array("\u{FEFF}\(header)\r\n\(row)\r\n".replacing(",", with: "\t").utf8),
      Array("申请事项,申请人性质,姓名,渠道,收件时间,登记编号\n\"甲\n乙\",自然人,张三,挂号,2025/3/5,1".utf8),
    ]
    for variant in variants { #expect(try digest(of: variant) == plain) }
  }

  private func digest(of file: [UInt8]) throws -> String? {
    try LedgerRowMaker.read(LedgerRowMaker.reading(file: file)).received.ledgerDigest
  }
}
