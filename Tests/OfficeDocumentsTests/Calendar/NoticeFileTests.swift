import Disclosure
import OfficeDocuments
import Testing

struct NoticeFileTests {
  static let text = """
    {
      "year": 2027, "doc_no": "国办发明电〔2026〕9号", "issued": "2026-11-10",
      "title": "国务院办公厅关于2027年部分节假日安排的通知",
      "items": [
        {"festival": "元旦", "off_from": "2027-01-01", "off_to": "2027-01-03", "makeup_workdays": ["2027-01-09"]},
        {"festival": "春节", "off_from": "2027-02-05", "off_to": "2027-02-12", "makeup_workdays": []}
      ]
    }
    """

  private static let local = text.replacing(
    "\"year\"", with: "\"issuer\": \"临夏回族自治州人民政府\", \"scope\": [\"622900\", \"622922\"], \"year\"")

  private func fault(_ text: String) -> NoticeFile.Failure.Fault? {
    do {
      _ = try NoticeFile(Array(text.utf8))
      return nil
    } catch {
      switch error {
      case .invalid(let fault): return fault
      case .notJSON: return nil
      }
    }
  }

  private func fault(_ old: String, _ new: String, in text: String = text) -> NoticeFile.Failure.Fault? {
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    #expect(changed != text)
    return fault(changed)
  }

  @Test func `a notice is read`() throws {
    let notice = try NoticeFile(Array(Self.text.utf8)).notice
    #expect(notice.locality == nil)
    #expect(notice.number == "国办发明电〔2026〕9号")
    #expect((notice.arrangement.year, notice.arrangement.issued) == (2027, "2026-11-10"))
    #expect(
      notice.arrangement.items == [
        .init("元旦", off: "2027-01-01", through: "2027-01-03", makeUp: ["2027-01-09"]),
        .init("春节", off: "2027-02-05", through: "2027-02-12"),
      ])
  }

  @Test func `a local notice names its issuer and its regions`() throws {
    let notice = try NoticeFile(Array(Self.local.utf8)).notice
    #expect(notice.locality == .init(issuer: "临夏回族自治州人民政府", scope: ["622900", "622922"]))
    #expect(notice.overlays.map(\.name) == ["元旦", "春节"])
  }

  @Test func `what only describes the notice is passed over`() throws {
    let more =
      "\"about\": {\"x\": [1]}, \"gov_cn\": null, \"doc_no_confidence\": \"\", \"amends\": \"\", \"year\""
    #expect(fault("\"year\"", more) == nil)
  }

  @Test(arguments: HolidayNotice.published) func `every published notice can be written as a file and read`(
    notice: HolidayNotice
  ) throws {
    let items = notice.items.map { item in
      let makeUp = item.makeUp.map { "\"\($0.iso)\"" }.joined(separator: ",")
      return "{\"festival\":\"\(item.festival)\",\"off_from\":\"\(item.offFrom.iso)\","
        + "\"off_to\":\"\(item.offThrough.iso)\",\"makeup_workdays\":[\(makeUp)]}"
    }
    let text =
      "{\"year\":\(notice.year),\"doc_no\":\"\(notice.number)\",\"issued\":\"\(notice.issued.iso)\","
      + "\"title\":\"\(notice.title)\",\"items\":[\(items.joined(separator: ","))]}"
    #expect(try NoticeFile(Array(text.utf8)).notice == CalendarNotice(notice))
  }

  @Test(
    arguments: [
      (
        "\"2027-01-03\"", "\"2027-01-32\"", "items[0].off_to", 5, 60,
        .content(.notADay(.noSuchDay("2027-01-32")))
      ),
      (
        "\"2027-01-01\"", "\"2027/1/1\"", "items[0].off_from", 5, 36,
        .content(.notADay(.malformed("2027/1/1")))
      ),
      (
        "[\"2027-01-09\"]", "\"2027-01-09\"", "items[0].makeup_workdays", 5, 93,
        .wrongKind(expected: [.array])
      ),
      (
        "\"off_to\"", "\"off_until\"", "items[0].off_until", 5, 50,
        .unknownKey(known: ["festival", "off_from", "off_to", "makeup_workdays"])
      ),
      ("\"off_to\": \"2027-01-03\", ", "", "items[0].off_to", 5, 5, .missingKey),
      ("\"year\": 2027,", "", "year", 1, 1, .missingKey),
      ("2027,", "\"2027\",", "year", 2, 11, .wrongKind(expected: [.number])),
      ("2027,", "2027.5,", "year", 2, 11, .content(.notAYear)),
      ("\"国办发明电〔2026〕9号\"", "\" \"", "doc_no", 2, 27, .emptyText),
      ("\"issued\"", "\"doc_no\"", "doc_no", 2, 44, .duplicateKey),
      (
        "\"title\"", "\"name\"", "name", 3, 3,
        .unknownKey(known: ["year", "doc_no", "issued", "title", "items"])
      ),
      ("\"year\"", "\"scope\": [\"622900\"], \"year\"", "issuer", 1, 1, .missingKey),
    ] as [(String, String, String, Int, Int, NoticeFile.Failure.Problem)])
  func `what is no notice is refused with line and column`(
    old: String, new: String, path: String, line: Int, column: Int, problem: NoticeFile.Failure.Problem
  ) {
    let found = fault(old, new)
    #expect(found?.path == path)
    #expect(found?.place == JSONPlace(line: line, column: column))
    #expect(found?.problem == problem)
  }

  @Test(arguments: ["\"999999\"", "\"6229\"", "622922"]) func `a region that is none is refused`(
    _ code: String
  ) {
    let found = fault("\"622922\"", code, in: Self.local)
    #expect(found?.path == "scope[1]")
    #expect(found?.place.line == 2)
  }

  @Test func `a local notice binds some region`() {
    #expect(fault("[\"622900\", \"622922\"]", "[]", in: Self.local)?.problem == .content(.notARegion))
  }

  @Test func `what the law finds wrong is said with its place`() throws {
    let file = try NoticeFile(Array(Self.text.utf8))
    func place(_ part: NoticeFault.Part) -> String? {
      guard case .invalid(let fault) = file.failure(.init(part: part, problem: .noDays)) else { return nil }
      return "\(fault.path) \(fault.place.line):\(fault.place.column)"
    }
    #expect(place(.makeUp(item: 0, 0)) == "items[0].makeup_workdays[0] 5:94")
    #expect(place(.offThrough(item: 1)) == "items[1].off_to 6:60")
    #expect(place(.number) == "doc_no 2:27")
    #expect(place(.items) == "items 4:12")
  }
}
