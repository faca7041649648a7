import Disclosure
import Testing

@testable import OfficeStore

@Suite struct ChangeMarkTests {
  @Test func `A mark stays while nobody writes, and differs after a change by this or another`() throws {
    let test = try TestOffice()
    for office in [test.office, try test.connect(), try test.connect(.readOnly)] {
      let first = try office.changeMark()
      _ = try office.cases()
      _ = try office.verify()
      #expect(try office.changeMark() == first)
      let row = try test.receive()
      let second = try office.changeMark()
      #expect(second != first)
      _ = try test.connect().record(
        .noted(Noted(words: "甲")), on: TestOffice.monday, of: row, by: TestOffice.entry())
      let third = try office.changeMark()
      #expect(third != second)
      #expect(try office.changeMark() == third)
    }
  }
}
