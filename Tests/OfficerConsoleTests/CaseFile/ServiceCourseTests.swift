import Disclosure
import OfficeStore
import Testing

@testable import OfficerConsole

/// Letters that come back, and third parties that are silent or object, by keys alone.
@Suite struct ServiceCourseTests {
  private func on(_ day: String) -> String { "<pgup> <c-u> \"\(day)\" <pgdn> <enter>" }

  private func sitting(rows: Int = 44, columns: Int = 80) throws -> Sitting {
    try Sitting(TestOffice(cases: CaseFileCases.all), rows: rows, columns: columns)
      .press(": \"2026-7\" <enter>")
  }

  /// Whether the page says it, wherever its lines end.
  private func says(_ words: String, _ sitting: Sitting) -> Bool {
    sitting.lines.joined().filter { $0 != " " }.contains(words.filter { $0 != " " })
  }

  /// A reply that was posted on 18 November.
  private func posted() throws -> Sitting {
    let sitting = try sitting().press("n \"第三十六条\" <enter> <enter> 1 <tab> <enter> 2 \(on("2026-11-17")) y")
    return sitting.press("n <enter> <enter> 1 <tab> \"EA1\" <tab> \"县古城路1号\" \(on("2026-11-17"))")
  }

  @Test("邮寄的答复退回，再次寄送，签收：每一步都提示应办，以首次交邮之日为准")
  func returnedByPost() throws {
    let sitting = try posted()
    #expect(sitting.shows("当前应办：归档") && sitting.shows("还没有签收的凭证"))
    #expect(says("第1次：2026-11-17 邮政EMS，单号EA1，寄送至县古城路1号", sitting))
    sitting.press("n \"退件\" <enter> \"查无此人\" <pgdn> <enter>")
    #expect(sitting.shows("当前应办：再次送达答复，2026-11-18退件。"))
    sitting.press("n <enter> <enter> 2 <tab> \"RA2\" <pgdn> <enter>")
    #expect(sitting.shows("第2次：2026-11-18 挂号信，单号RA2"))
    #expect(says("以2026-11-17第1次交邮之日为准", sitting))
    sitting.press("n \"签收\" <enter> \"马主任\" <pgdn> <enter>")
    #expect(sitting.shows("2026-11-18马主任签收") && !sitting.shows("还没有签收的凭证"))
    sitting.resize(rows: 24, columns: 80)
    try expectGolden(sitting.press("<pgdn>"), "case-service-80x24")
  }

  @Test("写错地址退回的，问明以后不作准")
  func misaddressed() throws {
    let sitting = try posted().press("n \"退件\" <enter> \"地址有误\" <tab> <enter> 1 <pgdn> <enter>")
    #expect(sitting.shows("没有交邮或签收的记录可以作准"))
  }

  @Test("未见送达凭证的列表，满15日列出，打开即见所缺")
  func list() throws {
    let office = try TestOffice(cases: CaseFileCases.all)
    let sitting = try Sitting(office, rows: 44).press("v \"未见送达\" <enter>")
    #expect(sitting.shows("未见送达凭证（最急在前）") && sitting.shows("欧阳静") && sitting.shows("共1件"))
    sitting.press("<enter>")
    #expect(sitting.shows("自2026-10-10起没有签收的凭证"))
  }

  @Test("第三方逾期不提出意见：写明不视为同意，由本机关决定，答复可以作出")
  func silentThirdParty() throws {
    let office = try TestOffice(cases: CaseFileCases.all)
    let waiting = try Sitting(office, rows: 44).press(": \"2026-4\" <enter>")
    #expect(says("意见期限至2026-12-01", waiting) && says("期满以前不作公开与否的决定", waiting))
    let later = try Sitting(office, rows: 44, today: "2026-12-02").press(": \"2026-4\" <enter>")
    #expect(says("至2026-12-01期满，未提出意见", later))
    #expect(says("不视为同意公开：是否公开，由本机关依照条例的规定决定", later))
    later.press("n \"第三十六条\" <enter> <enter> 1 <tab> <enter> 2 <pgdn> <enter> y")
    #expect(later.shows("答复：予以公开"))
  }

  @Test("第三方不同意而公开：未告知的不准答复，告知理由以后可以答复")
  func objection() throws {
    let office = try TestOffice(cases: CaseFileCases.all)
    let sitting = try Sitting(office, rows: 44).press(": \"2026-4\" <enter>")
    sitting.press("n \"收到意见\" <enter> <enter> \"不同意\" <enter> <tab> \"涉及商业秘密\" <pgdn> <enter> y")
    #expect(says("不同意公开", sitting) && says("可以决定公开，并将决定公开的内容和理由书面告知", sitting))
    sitting.press("n \"第三十六条\" <enter> <enter> 1 <tab> <enter> 2 <pgdn> <enter>")
    #expect(sitting.shows("不能记录“答复”") && says("应当先将决定公开的内容和理由书面告知第三方", sitting))
    sitting.press("<esc> <esc> n \"告知公开\" <enter> \"关系公共利益\" <pgdn> <enter>")
    #expect(says("2026-11-18已将公开决定和理由告知第三方", sitting))
    // What was filled in before the refusal is still there.
    sitting.press("n \"第三十六条\" <enter> y <pgdn> <enter> y")
    #expect(sitting.shows("答复：予以公开"))
  }

  @Test("意见征询书退回：当前应办是再次送达，再次送达以后意见期限起算")
  func inquiryReturned() throws {
    let sitting = try sitting().press(
      "n \"征询\" <enter> <enter> 1 <tab> \"恒通建设公司\" \(on("2026-11-17")) y")
    sitting.press("n \"未送达\" <enter> \"查无此址\" <pgdn> <enter> y")
    #expect(sitting.shows("当前应办：再次送达意见征询书（第1次，2026-11-18退回"))
    sitting.press("n <enter> <pgdn> <enter> y")
    #expect(says("2026-11-18再次送达", sitting) && sitting.shows("当前应办：告知申请人征求意见"))
  }

  @Test("the sections of the page", arguments: [(24, 80), (40, 120), (50, 200)])
  func page(_ rows: Int, _ columns: Int) throws {
    let office = try TestOffice(cases: CaseFileCases.all)
    let sitting = try Sitting(office, rows: rows, columns: columns, today: "2026-12-02")
    sitting.press(": \"2026-4\" <enter> <pgdn>")
    try expectGolden(sitting, "case-consultation-silent-\(columns)x\(rows)")
  }
}
