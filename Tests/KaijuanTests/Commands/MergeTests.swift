import Foundation
import Testing

@testable import kaijuan

@Suite("report merge")
struct MergeTests {
  private let session: Session
  private let published: String

  init() throws {
    session = try Session()
    published = try String(contentsOfFile: PublishedLedger.path("annual-2025.json"), encoding: .utf8)
  }

  /// The published report as another office's, with some of its text changed.
  private func file(
    _ office: String, year: Int = 2025, _ name: String? = nil, _ changes: [(String, String)] = []
  )
    throws -> String
  {
    var text = published.replacing(/"office": "[^"]*"/, with: "\"office\": \"\(office)\"")
      .replacing("\"year\": 2025", with: "\"year\": \(year)")
    for (old, new) in changes {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    return try session.folder.write(text, to: name ?? "\(office)\(year).json")
  }

  private static let blank = ("\"granted\": [290, 1", "\"granted\": [290, null")

  @Test("reports without fault are merged into one that passes the check, exit 0")
  func sound() throws {
    let (one, two) = (try file("甲局"), try file("乙局"))
    let list = try session.folder.write("\u{FEFF}乙局\r\n甲局\r\n\r\n", to: "list.txt")
    let answer = session(
      "report merge \(one) \(two) --expect \(list) --name 某县 --out \(session.folder.file("sum"))")
    #expect(answer.code == .done, "\(answer.output)\(answer.errors)")
    #expect(answer.output.contains("各机关的报告齐全，各项等式成立。"))
    let merged = session.done("report merge \(one) \(two) --expect \(list) --name 某县 --json").output
    let path = try session.folder.write(merged, to: "merged.json")
    #expect(session.done("report check \(path)").output.contains("某县 2025年度"))
    #expect(merged.contains("\"granted\": [580, 2, 0, 0, 6, 0, 588]"))
  }

  @Test("what is missing, twice, unexpected, broken or blank is named with its office, exit 1")
  func faults() throws {
    let files = [
      try file("甲局"), try file("甲局", "copy.json"), try file("乙局", nil, [Self.blank]),
      try file("丁局", nil, [("\"total\": [710,", "\"total\": [711,")]), try file("丁局", year: 2024),
    ]
    let list = try session.folder.write("甲局\n乙局\n丙局\n", to: "list.txt")
    let answer = session("report merge \(files.joined(separator: " ")) --expect \(list)")
    #expect(answer.code == .no)
    try Golden.expect(answer.output, "report-merge")
    let check = try session("report merge \(files.joined(separator: " ")) --expect \(list) --format check")
      .object()
    #expect(
      Set(check.keys) == [
        "year", "members", "missing", "unexpected", "repeated", "otherYears", "unreadable", "blanks",
        "breaches",
      ])
    #expect(check["missing"] as? [String] == ["丙局"])
    #expect(check["unexpected"] as? [String] == ["丁局"])
  }

  @Test("a blank cell is null in the merged report, and the office is told on standard error")
  func blank() throws {
    let (one, two) = (try file("甲局"), try file("乙局", nil, [Self.blank]))
    let answer = session("report merge \(one) \(two) --format json")
    #expect(answer.code == .no)
    #expect(answer.output.contains("\"granted\": [580, null, 0,"))
    #expect(answer.errors.contains("空白：表三 （一）予以公开，商业企业，乙局没有填写"))
  }

  @Test("another year's report is refused with its file, exit 4, and the rest is merged")
  func otherYear() throws {
    let (one, two) = (try file("甲局"), try file("乙局", year: 2024))
    let answer = session("report merge \(one) \(two)")
    #expect(answer.code == .data)
    #expect(answer.errors.contains("乙局2024.json：“乙局”的2024年度报告，没有合并"))
    #expect(answer.output.contains("合并1个机关的报告"))
  }

  @Test("the form of 2020 is merged like any other")
  func form2019() throws {
    let table2 = try #require(published.firstMatch(of: /"table2": \{(?s:.*?)\n \}/)).output
    let old = [
      (String(table2), "\"table2\": null"),
      ("\"closedNotClarified\": [9, 0, 0, 0, 0, 0, 9],", ""),
      ("\"closedFeeUnpaid\": [7, 0, 0, 0, 0, 0, 7],", ""),
      ("\"closedOther\": [142, 1,", "\"otherHandling\": [158, 1,"), ("0, 143]", "0, 159]"),
    ]
    let (one, two) = (try file("甲局", year: 2020, nil, old), try file("乙局", year: 2020, nil, old))
    let merged = session("report merge \(one) \(two) --json").output
    #expect(merged.contains("\"otherHandling\": [316, 2, 0, 0, 0, 0, 318]"))
  }

  @Test("files that cannot be read are named, exit 4; without any report nothing is printed")
  func unreadable() throws {
    let good = try file("甲局")
    let bad = try session.folder.write("{", to: "bad.json")
    let answer = session("report merge \(good) \(bad)")
    #expect(answer.code == .data)
    #expect(answer.errors.contains("bad.json：第1行第2列不是有效的JSON"))
    #expect(answer.output.contains("无法读取：\(bad)"))
    #expect(session("report merge \(bad)").sentence(.data).contains("bad.json"))
    #expect(session("report merge \(good) --expect \(bad)x").sentence(.data).contains("没有这个文件"))
    let empty = try session.folder.write("\n\n", to: "empty.txt")
    #expect(session("report merge \(good) --expect \(empty)").sentence(.data).contains("没有机关名称"))
  }

  @Test("a sum that no report can hold is refused, not written")
  func tooLarge() throws {
    let huge = [("\"granted\": [290,", "\"granted\": [999999999999,")]
    let (one, two) = (try file("甲局", nil, huge), try file("乙局", nil, huge))
    #expect(session("report merge \(one) \(two) --json").sentence(.data).contains("合并后的报告不能写出"))
  }

  @Test("an existing file is not written over")
  func existing() throws {
    let one = try file("甲局")
    #expect(session("report merge \(one) --out \(one)").sentence(.refused).contains("已经存在"))
  }
}
