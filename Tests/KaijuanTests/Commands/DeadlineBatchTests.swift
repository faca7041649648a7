import Testing

@testable import kaijuan

@Suite("deadline --batch")
struct DeadlineBatchTests {
  private static let header = "start,n,due,certainty\n"
  private let session: Session

  init() throws { session = try Session() }

  @Test(
    "rows with and without header, with a byte order mark, CRLF, quotes, blanks and more columns",
    arguments: [
      "2026-11-20,20\n2026-11-20,40\n", "2026-11-20,20\n2026-11-20,40",
      "start,n\n2026-11-20,20\n2026-11-20,40\n",
      "\u{FEFF}start,n\n2026-11-20,20\n2026-11-20,40\n", "\u{FEFF}2026-11-20,20\n\n2026-11-20,40\n",
      "start,n\r\n2026-11-20,20\r\n2026-11-20,40\r\n", "start,n,备注\n2026-11-20,20,甲,乙\n2026-11-20, 40 ,\n",
      "\"start\",\"n\"\n\"2026-11-20\",\"20\"\n \"2026-11-20\" ,40\n",
      "起始日,天数\n2026-11-20,20\n  \n2026-11-20,40\n",
    ])
  func shapes(input: String) {
    let answer = session("deadline --batch", input: input)
    #expect(answer.code == .done)
    #expect(
      answer.output == Self.header
        + "2026-11-20,20,2026-12-18,certain\n2026-11-20,40,2027-01-18,provisional\n")
    #expect(answer.errors.isEmpty)
  }

  @Test("no rows give the header alone", arguments: ["", "start,n\n", "\n", "\u{FEFF}"])
  func empty(input: String) {
    let answer = session("deadline --batch", input: input)
    #expect(answer.code == .done)
    #expect(answer.output == Self.header)
  }

  @Test("bad rows are marked and named, the rest goes on")
  func bad() {
    let rows = [
      "2026-02-30,5", "2026-11-20", "2026-11-20,-1", "甲,5", "2026-11-20,99999999999999999999", "1999-01-01,5",
    ]
    let input = "start,n\n" + rows.map { $0 + "\n2026-11-20,20\n" }.joined()
    let answer = session("deadline --batch", input: input)
    #expect(answer.code == .data)
    let good = "2026-11-20,20,2026-12-18,certain"
    #expect(
      answer.lines == [
        "start,n,due,certainty", "2026-02-30,5,,error", good, "2026-11-20,,,error", good,
        "2026-11-20,-1,,error", good,
        "甲,5,,error", good, "2026-11-20,99999999999999999999,,error", good, "1999-01-01,5,,error", good, "",
      ])
    let errors = answer.errors.split(separator: "\n")
    #expect(errors.count == rows.count)
    for (error, line) in zip(errors, [2, 4, 6, 8, 10, 12]) { #expect(error.hasPrefix("第\(line)行：")) }
    #expect(errors[0] == "第2行：起始日 的“2026-02-30”不存在这一天，请核对。")
    #expect(errors[1] == "第4行：“2026-11-20”应有起始日和天数两栏，用逗号分开。")
  }

  @Test("a header in the middle, bytes that are no text and a line break only are errors or nothing")
  func odd() {
    #expect(session("deadline --batch", input: "2026-11-20,1\nstart,n\n").code == .data)
    let bytes = session.run(["deadline", "--batch"], input: [0xFF, 0xFE, 0x2C, 0x31, 0x0A])
    #expect(bytes.code == .data)
    #expect(bytes.lines[1].hasSuffix(",1,,error"))
  }
}
