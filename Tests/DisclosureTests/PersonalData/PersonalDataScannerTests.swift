import Disclosure
import SeededRandom
import Testing

@Suite struct PersonalDataScannerTests {
  private func found(_ text: String) -> [String] {
    PersonalDataScanner(text).findings.map { "\($0.kind.name) \($0.text)" }
  }

  @Test(arguments: [
    "11010519491231002X", "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ", "110105 19491231 002X",
    "110105-19491231-002X", "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X", "110105194912\n31002X",
    "110105\u{200B}19491231002X",
  ])
  func `An identity number is found however it is typed`(_ number: String) {
    #expect(found("居民\(number)。") == ["身份证号 \(number)"])
  }

  @Test func `Of an identity number one wrong character is a doubt, and no loss`() throws {
    let finding = try #require(PersonalDataScanner("身份证号110105194912310021").findings.first)
    #expect(finding.kind == .identityNumber)
    #expect(finding.doubt == .wrongCheckCharacter)
    #expect(PersonalDataScanner("身份证号11010519491231002X").findings.map(\.doubt) == [nil])
  }

  @Test(arguments: [
    ("110105491231002", PersonalDataDoubt.formerBuild), ("身份证110105493231002", .wrongCheckCharacter),
  ])
  func `An identity number of fifteen digits has no check character`(
    _ text: String, _ doubt: PersonalDataDoubt
  ) {
    #expect(PersonalDataScanner(text).findings.map(\.doubt) == [doubt])
  }

  @Test(arguments: [
    "11010519491231002X5", "111010519491231002X", "¥110105194912310021", "受理编号320322202401150017",
    "91321322MA1WXYT12A", "110105****1231002X",
  ])
  func `What is longer, an amount, a receipt, a code or masked is no identity number`(_ text: String) {
    #expect(!PersonalDataScanner(text).findings.contains { $0.kind == .identityNumber })
  }

  @Test func `A bank card is told by Luhn's digit`() {
    #expect(found("6222021106000123456").isEmpty)
    #expect(found("6222021106000123459") == ["银行卡号 6222021106000123459"])
    #expect(found("6222 0211 0600 0123 459") == ["银行卡号 6222 0211 0600 0123 459"])
  }

  @Test func `Under its label an account is found that no card has`() throws {
    let finding = try #require(PersonalDataScanner("账号：32132210011098765432").findings.first)
    #expect(finding.kind == .bankCard)
    #expect(finding.doubt == .accountNumber)
    #expect(found("32132210011098765432").isEmpty)
  }

  @Test(arguments: ["13812345678元", "编号：13812345678", "118.13812345678", "G13812345678", "13812345678.50"])
  func `Eleven digits of something else are no telephone number`(_ text: String) {
    #expect(found(text).isEmpty)
  }

  @Test func `The heads of a table say what is in its columns`() {
    let rows = "姓名\t账号\t电话\n王二\t32132210011098765432\t83551234\n李三\t32132210011098765433\t83551235"
    #expect(found(rows).count == 4)
    #expect(found(rows.replacing("账号", with: "金额").replacing("电话", with: "数量")).isEmpty)
  }

  @Test func `A mailbox named like a telephone number is one finding`() {
    #expect(found("13812345678@139.com") == ["电子邮箱 13812345678@139.com"])
  }

  @Test func `Findings come in order, with their lines and what stands beside them`() throws {
    let findings = PersonalDataScanner("第一行\n联系人王五，电话13812345678。\n邮箱a.b@qq.com").findings
    #expect(findings.map(\.line) == [2, 3])
    let phone = try #require(findings.first)
    #expect(phone.before == "第一行 联系人王五，电话")
    #expect(phone.after == "。 邮箱a.b@qq.com")
    #expect(phone.range == 12..<23)
  }

  @Test(arguments: [
    (PersonalDataKind.identityNumber, "110105 19491231 002X", "1101** ******** **2X"),
    (.phoneNumber, "138-1234-5678", "138-****-**78"),
    (.bankCard, "6222021106000123459", "6222*************59"),
    (.passport, "E12345678", "E******78"), (.vehiclePlate, "苏N·12345", "苏N·****5"),
    (.address, "江苏省沭阳县沭城街道人民南路25号", "江苏省沭阳县***********"),
    (.address, "阳光小区3幢501室", "**********"), (.emailAddress, "zhangsan@qq.com", "z*******@qq.com"),
  ])
  func `Masked, a finding can be known again and tells nobody`(
    _ kind: PersonalDataKind, _ text: String, _ masked: String
  ) throws {
    let finding = try #require(PersonalDataScanner("（\(text)）").findings.first)
    #expect(finding.kind == kind)
    #expect(finding.masked == masked)
  }

  @Test func `A masked text holds nothing to be found`() throws {
    for snippet in try LabelledSnippets.read("labelled") {
      var scalars = Array(snippet.text.unicodeScalars)
      for finding in PersonalDataScanner(snippet.text).findings.reversed() {
        scalars.replaceSubrange(finding.range, with: finding.masked.unicodeScalars)
      }
      let masked = String(String.UnicodeScalarView(scalars))
      #expect(PersonalDataScanner(masked).findings.isEmpty, "\(masked)")
    }
  }

  /// What begins, joins and ends numbers and addresses, thrown together.
  private static let pieces = [
    "1", "13812345678", "11010519491231002X", "0527", "8355", "6222", "X", "×", "E", "@", ".", "-", " ",
    "\u{3000}", "\n", "\t",
    "路", "号", "幢", "单元", "室", "住", "住址：", "电话", "账号", "京", "A", "（", "）", "+86", "３", "*", ",", "、", "县", "一",
    "之", "\u{200B}", "𬱖",
  ]

  @Test func `Any text is scanned, and what is found stands where it is said to`() {
    var random = SeededGenerator(20_261_122)
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined()
      let scalars = Array(text.unicodeScalars)
      var end = 0
      for finding in PersonalDataScanner(text).findings {
        #expect(finding.range.lowerBound >= end, "\(text)")
        #expect(String(String.UnicodeScalarView(scalars[finding.range])) == finding.text, "\(text)")
        end = finding.range.upperBound
      }
    }
  }
}
