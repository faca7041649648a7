import Testing

@testable import OfficerConsole

@Suite struct FeeFormTests {
  private func sitting(rows: Int = 24, columns: Int = 80) throws -> Sitting {
    try Sitting(TestOffice(cases: CaseFileCases.all), rows: rows, columns: columns)
      .press(": \"2026-7\" <enter> n \"收费\" <enter>")
  }

  @Test("按量：填了页数，金额就填好，逐档列在下面")
  func pages() throws {
    let sitting = try sitting().press("<enter> 2 <tab> \"68\" <tab>")
    #expect(sitting.shows("380") && sitting.shows("第31至68页        38页×10元 = 380元"))
    #expect(!sitting.shows("当月此前"))
    try expectGolden(sitting, "fee-pages-80x24")
  }

  @Test("按件：列出当月此前的申请，件数可以改填，金额随之改变")
  func items() throws {
    let sitting = try sitting(rows: 40, columns: 120).press("<enter> 1 <tab> \"2\" <tab>")
    #expect(sitting.shows("当月此前已申请0件，本次2件") && sitting.shows("此前没有别的申请"))
    sitting.press("<end> <c-u> \"30\" <tab>")
    #expect(sitting.shows("当月此前已申请30件，本次2件") && sitting.shows("2件×200元 = 400元"))
    try expectGolden(sitting, "fee-items-120x40")
  }

  @Test("an amount that was typed over is asked about")
  func otherAmount() throws {
    let sitting = try sitting().press("<enter> 2 <tab> \"68\" <tab> <end> <c-u> \"680\" <pgdn> <enter>")
    #expect(sitting.shows("68页应为380元，通知的是680元"))
  }

  @Test("收费通知、期满未缴、以逾期未缴费结案，都用键盘完成；期限届满以前结案的不准")
  func unpaid() throws {
    let office = try TestOffice(cases: CaseFileCases.all)
    let sitting = try Sitting(office).press(": \"2026-7\" <enter> n \"收费\" <enter>")
    sitting.press("<enter> 2 <tab> \"68\" <tab> <tab> \"2026-11-18\" <pgdn> <enter>")
    #expect(sitting.shows("记录“收费通知”？") && sitting.shows("等至2026-12-16"))
    sitting.press("y")
    #expect(sitting.shows("待缴费") && sitting.shows("停止计算"))
    sitting.press("n \"第三十六条\" <enter> <enter> \"逾期未缴费\" <enter> <tab> \"期满未缴\" <pgdn> <enter>")
    #expect(sitting.shows("不能记录“答复”") && sitting.shows("缴费期限至2026-12-16"))
    let later = try Sitting(office, today: "2026-12-17")
    later.press(": \"2026-7\" <enter>")
    #expect(later.shows("待申请人缴费的期限已于2026-12-16届满") || later.shows("的期限已于2026-12-16届满"))
    later.press("n \"第三十六条\" <enter> <enter> \"逾期未缴费\" <enter> <tab> \"期满未缴\" <pgdn> <enter> y")
    #expect(later.shows("其他处理-逾期未缴费"))
  }
}
