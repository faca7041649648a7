import Disclosure
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

@Suite struct SettingsScreenTests {
  @Test("the settings look as they should", arguments: [(24, 80), (40, 120), (50, 200)])
  func pages(_ rows: Int, _ columns: Int) throws {
    let sitting = try Sitting(TestOffice(cases: []), rows: rows, columns: columns).press("7")
    try expectGolden(sitting, "settings-\(columns)x\(rows)")
    try expectGolden(sitting.press("j j j j <enter>"), "setting-\(columns)x\(rows)")
    try expectGolden(sitting.press("<esc> a"), "person-\(columns)x\(rows)")
  }

  @Test("a setting is checked as it is typed, and changed after a question")
  func changesASetting() throws {
    let sitting = try Sitting(TestOffice(cases: [])).press("7 j j j j <enter> <c-u> 90")
    #expect(sitting.shows("应为 1 至 60 的整数"))
    sitting.press("<pgdn> <enter>")
    #expect(sitting.shows("请先改正"))
    sitting.press("<c-u> 20 <pgdn> <enter>")
    #expect(sitting.shows("由  15个工作日") && sitting.shows("改为 20个工作日"))
    try expectGolden(sitting, "setting-question-80x24")
    #expect(try sitting.desk.office.setting(.clarificationDays) == "15")
    sitting.press("n <enter> y")
    #expect(try sitting.desk.office.setting(.clarificationDays) == "20")
    #expect(sitting.shows("已更改“补正期限”：20个工作日"))
  }

  @Test("a region may be left empty, a name may not")
  func emptyValues() throws {
    let sitting = try Sitting(TestOffice(cases: [])).press("7 <enter> <c-u> <pgdn> <enter>")
    #expect(sitting.shows("不能空着"))
    sitting.press("<esc> j j j <enter> \"622900\" <pgdn> <enter> y <enter>")
    sitting.press("<c-u> <pgdn> <enter> y")
    #expect(try sitting.desk.office.setting(.region).isEmpty)
  }

  @Test("a person is registered with roles, and changed")
  func registersAPerson() throws {
    let sitting = try Sitting(TestOffice(cases: [])).press("7 a <pgdn> <enter>")
    #expect(sitting.shows("缺少“操作系统账号”") && sitting.shows("缺少“角色”"))
    sitting.press("\"officer\" <tab> \"李办\" <tab> <enter> 1 2 <enter> <pgdn> <enter>")
    #expect(sitting.shows("这个账号已经登记"))
    sitting.press("<c-u> \"li\" <pgdn> <enter> y")
    #expect(sitting.shows("已登记李办（账号 li）：经办、审核"))
    #expect(try sitting.desk.office.person(account: "li")?.roles == [.officer, .reviewer])
    sitting.press("g G <enter>")
    #expect(sitting.shows("更改人员"))
  }

  @Test("an organ is registered from a day on, and what it changes to is another entry")
  func registersAnOrgan() throws {
    let sitting = try Sitting(TestOffice(cases: [])).press("7 o <pgdn> <enter>")
    #expect(sitting.shows("缺少“机关代字”") && sitting.shows("缺少“管辖的人民法院”"))
    sitting.press("\"河政办公开\" <tab> \"河源县人民政府\" <tab> \"河源县人民法院\" <pgdn> <enter>")
    #expect(sitting.shows("登记答复机关？"))
    sitting.press("y")
    #expect(sitting.shows("已登记河源县人民政府办公室，自2026-11-18起"))
    let first = try #require(try sitting.desk.office.organs().first)
    #expect((first.code, first.court, first.phone) == ("河政办公开", "河源县人民法院", nil))
    try expectGolden(sitting, "settings-organ-80x24")
    sitting.press("<enter> <tab> <c-u> \"2027-01-01\" <tab> <tab> <tab> <c-u> \"临州铁路运输法院\"")
    try expectGolden(sitting, "organ-80x24")
    sitting.press("<pgdn> <enter> y")
    #expect(try sitting.desk.office.organs().map(\.court) == ["河源县人民法院", "临州铁路运输法院"])
    sitting.press("p")
    #expect(sitting.selectedLine.contains("officer"))
  }

  @Test("in a long list the cursor stands on the person just registered, and what is not shown is counted")
  func longList() throws {
    let office = try TestOffice(cases: [])
    for number in 1...12 {
      try Sitting(office).desk.writing { (office, entry) throws(StoreError) in
        try office.register(
          Person(account: "p\(number)", name: "人员\(number)", roles: [.officer]), by: entry)
      }
    }
    let sitting = try Sitting(office).press("7")
    #expect(sitting.shows("下面还有"))
    sitting.press("a \"li\" <tab> \"李办\" <tab> <enter> <enter> <c-o> y")
    #expect(sitting.shows("已登记李办（账号 li）：经办") && sitting.shows("上面还有"))
    #expect(sitting.selectedLine.contains("li  李办"))
  }

  @Test("只读不能与其他角色并用")
  func readOnlyAlone() throws {
    let sitting = try Sitting(TestOffice(cases: []))
    sitting.press("7 a \"li\" <tab> \"李办\" <tab> <enter> 1 6 <enter> <c-o>")
    #expect(sitting.shows("“只读”的人什么都不记录，不能兼任其他角色") && sitting.shows("请先改正标出的栏目"))
  }

  @Test("the last administrator stays one")
  func lastAdministrator() throws {
    let sitting = try Sitting(TestOffice(cases: []))
    sitting.press("7 G <enter> <tab> <enter> 5 <enter> <enter> 1 <enter> <pgdn> <enter> y")
    #expect(sitting.shows("没有完成"))
    #expect(try sitting.desk.office.person(account: "officer")?.roles == [.administrator])
  }

  @Test("只有管理员可以更改，别人看到的是灰的，写明理由")
  func onlyAnAdministrator() throws {
    let office = try TestOffice(cases: [])
    try Sitting(office).desk.writing { (office, entry) throws(StoreError) in
      try office.register(Person(account: "li", name: "李办", roles: [.officer]), by: entry)
    }
    let sitting = try Sitting(office, account: "li").press("7")
    #expect(sitting.shows("不能更改：需要管理员，您是：经办。"))
    #expect(sitting.console.canvas.styleLines.contains { $0.contains("muted") })
    sitting.press("<enter>")
    #expect(sitting.shows("没有完成") && sitting.shows("需要管理员"))
    #expect(try Sitting(office, isReadOnly: true).press("7").shows("只读方式"))
  }
}
