import Disclosure
import Testing

@testable import OfficeDocuments

struct LedgerReceiptTests {
  @Test func `The receipt has what the row says and what the office says`() throws {
    let received = try LedgerRowMaker.ledgerCase([
      .contact: "13800000000", .identityNumber: "622922199001011234",
    ]).received
    #expect(received.number == "依申请公开〔2025〕第1号")
    #expect(received.type == .disclosure)
    #expect(
      received.applicants
        == [
          Applicant(
            name: "张三", kind: .naturalPerson, identityNumber: "622922199001011234", phone: "13800000000")
        ])
    #expect(received.items == [RequestItem(number: 1, content: "征地批复")])
    #expect(received.respondentOrgan == "某县人民政府")
    #expect(received.region == "622922")
    #expect(received.reference.isEmpty)
  }

  @Test(arguments: ReceiptChannel.allCases)
  func `条例第三十一条 收到之日按提交方式记为到达之日或者双方确认之日`(channel: ReceiptChannel) throws {
    let received = try LedgerRowMaker.ledgerCase([.channel: channel.name]).received
    #expect(received.channel == channel)
    #expect(received.receivedOn == "2025-03-05")
    #expect(received.confirmedOn == (channel.needsConfirmation ? "2025-03-05" : nil))
    #expect(received.arrivedOn == (channel.needsConfirmation ? nil : "2025-03-05"))
  }

  @Test func `The ledger's own organ and reference number are taken over`() throws {
    let received = try LedgerRowMaker.ledgerCase([
      .respondentOrgan: "某县财政局", .reference: "ybccrcxn6x89t9cj",
    ]).received
    #expect(received.respondentOrgan == "某县财政局")
    #expect(received.reference == "YBCC-RCXN-6X89-T9CJ")
  }

  @Test func `A line break that a narrow cell made is no part of a number`() throws {
    #expect(
      try LedgerRowMaker.ledgerCase([.caseNumber: "依申请公开\n〔2025〕第 １ 号"]).received.number
        == "依申请公开〔2025〕第 １ 号")
  }

  @Test(arguments: [
    "=SUM(A1:A3)", "+1", "@甲", "关于“某某”的\n\"答复\"，及其附件", "😀𠮷㛃龘", String(repeating: "长", count: 100_000),
  ])
  func `Texts come in as they were written`(text: String) throws {
    let read = try LedgerRowMaker.ledgerCase([.applicant: text, .content: text, .remarks: text])
    #expect(read.received.applicants.map(\.name) == [text])
    #expect(read.received.items.map(\.content) == [text])
    #expect(read.facts.last?.fact == .noted(Noted(words: text)))
  }

  @Test func `Line ends of every kind are kept as one kind`() throws {
    let read = try LedgerRowMaker.ledgerCase([.content: "甲\r\n乙\r丙\u{0B}丁\t戊\u{85}己"])
    #expect(read.received.items.map(\.content) == ["甲\n乙\n丙\n丁\t戊\n己"])
  }

  @Test func `Control characters, which nobody sees and a terminal obeys, are refused by name`() throws {
    #expect(
      try LedgerRowMaker.rejections([
        .applicant: "张\u{1B}[31m三", .content: "甲\r\n\u{7F}乙", .remarks: "\u{9B}丙",
      ])
        == [
          "申请人|张\u{1B}[31m三|有看不见的控制字符（U+001B），请删去。", "申请内容|甲\r\n\u{7F}乙|有看不见的控制字符（U+007F），请删去。",
          "备注|\u{9B}丙|有看不见的控制字符（U+009B），请删去。",
        ])
    #expect(
      try LedgerRowMaker.rejections([.applicant: "\u{07} \u{1B}"])
        == ["申请人|\u{07} \u{1B}|有看不见的控制字符（U+0007），请删去。"])
    let reading = try LedgerRowMaker.reading(others: [("心情", "好\u{07}")])
    #expect(
      reading
        == .rejected([
          LedgerRejection(line: 2, column: "心情", value: "好\u{07}", reason: "有看不见的控制字符（U+0007），请删去。")
        ]))
  }
}
