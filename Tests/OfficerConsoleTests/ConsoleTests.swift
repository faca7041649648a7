import Terminal
import Testing

@testable import OfficerConsole

@Suite struct ConsoleTests {
  @Test("Esc leads back from a case to the list, and 2 to the case again")
  func placesAreReached() throws {
    let sitting = try Sitting(TestOffice())
    sitting.press("<enter>")
    #expect(sitting.shows("查询编号"))
    sitting.press("<esc>")
    #expect(!sitting.shows("查询编号"))
    sitting.press("2")
    #expect(sitting.shows("查询编号"))
  }

  @Test("a colon and a number open the case")
  func aNumberOpensACase() throws {
    let sitting = try Sitting(TestOffice()).press(": \"2026-5\" <enter>")
    #expect(sitting.shows("㛃䶮"))
    #expect(sitting.shows("查询编号"))
  }

  @Test("what fails is said, and the screen stays")
  func failuresAreSaid() throws {
    let sitting = try Sitting(TestOffice()).press(": \"2026-99\" <enter>")
    #expect(sitting.shows("没有完成"))
    sitting.press("<esc>")
    #expect(!sitting.shows("没有完成") && sitting.shows("马文山"))
  }

  @Test("the help lists what can be done, narrows as one types, and does it")
  func helpRunsActions() throws {
    let sitting = try Sitting(TestOffice()).press("?")
    #expect(sitting.shows("打开") && sitting.shows("退出"))
    sitting.press("\"打开\"")
    #expect(!sitting.shows("转到日历"))
    sitting.press("<enter>")
    #expect(sitting.shows("查询编号"))
  }

  @Test("a screen that is too small asks for more room, and q still leaves")
  func smallScreens() throws {
    let sitting = try Sitting(TestOffice(), rows: 20, columns: 60)
    #expect(sitting.shows("窗口太小"))
    sitting.press("q")
    #expect(sitting.hasLeft)
  }

}
