import Disclosure
import Testing

struct CaseNumberTests {
  @Test(
    arguments: [
      ("依申请公开〔2024〕第3号", "依申请公开[2024]第3号"), ("依申请公开【２０２４】第３号", "依申请公开[2024]第3号"),
      ("依申请公开［2024］第 3 号", "依申请公开[2024]第3号"), ("依申请公开‘2024’第3号", "依申请公开[2024]第3号"),
      ("２０２４－３", "2024-3"), ("\t2024　-　3 ", "2024-3"), ("ＬＸ2024-3", "LX2024-3"), ("", ""),
    ])
  func `Equal numbers have one key, however wide they were typed`(text: String, key: String) {
    #expect(CaseNumber(text).key == key)
    #expect(CaseNumber.folded(key) == key)
    #expect(CaseNumber(text).text == text)
  }

  @Test(
    arguments: [
      ("依申请公开〔2024〕第3号", 2024, 3), ("2024-3", 2024, 3), ("２０２４－０１２", 2024, 12), ("康政公开19982025-7", 0, 0),
      ("LX12〔2025〕第120号", 2025, 120), ("1999年第1号", 1999, 1), ("第3号", 0, 0), ("〔2024〕", 0, 0), ("", 0, 0),
      ("〔2024〕第99999999999999999999号", 0, 0), ("〔1024〕第3号", 0, 0),
    ])
  func `The year and the running number are read from the text`(text: String, year: Int, serial: Int) {
    let found = CaseNumber(text).yearAndSerial
    #expect(found?.year ?? 0 == year)
    #expect(found?.serial ?? 0 == serial)
  }
}
