import Disclosure
import Foundation
import Testing

struct DayTextTests {
  @Test(arguments: [
    "", " ", "2025", "2025-2-3", "2025-02-3", "25-02-03", "2025/02/03", "20250203", "2025-02-03 ",
    " 2025-02-03",
    "2025-02-03T00:00", "2025-02-031", "+025-02-03", "-025-02-03", "2025-+2-03", "2025--2-03", "2025-02-0x",
    "2025年02月03日", "２０２５-02-03", "٢٠٢٥-02-03", "2025–02–03", "2025-02-03\n", "2025-02-03\0",
  ])
  func `a text of another form is malformed`(text: String) {
    #expect(throws: DayTextError.malformed(text)) { try Day(iso: text) }
  }

  @Test(arguments: [
    "2025-02-29", "2025-02-30", "1900-02-29", "2100-02-29", "2025-04-31", "2025-12-32", "2025-13-01",
    "2025-00-10",
    "2025-01-00", "0000-01-01",
  ])
  func `a text of the form that the calendar has no day for is told apart`(text: String) {
    #expect(throws: DayTextError.noSuchDay(text)) { try Day(iso: text) }
  }

  @Test(arguments: ["0001-01-01", "1970-01-01", "2000-02-29", "2024-02-29", "2025-12-31", "9999-12-31"])
  func `a text that is a day is read and written unchanged`(text: String) throws {
    let day = try Day(iso: text)
    #expect(day.iso == text)
    #expect(day.description == text)
  }

  @Test func `official letters write a day without leading zeros`() {
    #expect(("2025-03-05" as Day).chinese == "2025年3月5日")
    #expect(("2025-12-31" as Day).chinese == "2025年12月31日")
  }

  @Test func `a day is encoded as its text`() throws {
    let days: [Day] = ["2025-03-05", "2007-12-29"]
    let json = try JSONEncoder().encode(days)
    #expect(String(decoding: json, as: UTF8.self) == #"["2025-03-05","2007-12-29"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: json) == days)
  }

  @Test(arguments: [#"["2025-3-5"]"#, #"["2025-02-30"]"#, "[20250305]", "[null]"])
  func `an encoded text that is no day is an error`(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Day].self, from: Data(json.utf8)) }
  }
}
