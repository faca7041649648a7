import Disclosure
import OfficeDocuments
import Templates
import Testing

/// What an office's own template can and cannot change.
@Suite struct LetterTemplateTests {
  private static func source(_ body: String, events: String = "登记") -> TemplateSource {
    TemplateSource(
      name: "letter-granted.txt", text: "名称：政府信息公开申请答复书\n依据：条例第三十六条\n所需事项：\(events)\n---\n\(body)")
  }

  private static func refusals(_ body: String) throws -> [LetterRefusal] {
    let sample = LetterSample.of(.granted)
    let template = try LetterTemplate.read(source(body), for: .granted)
    do {
      _ = try LetterDocument.document(sample.letter(), template, isDraft: false)
      return []
    } catch LetterFault.refused(let refusals) { return refusals.all }
  }

  private static let whole = "{收到日期}{申请内容}{依据}{提供内容}{救济告知}"

  @Test("a template of one's own holds what the law demands, or no letter leaves")
  func leavesOut() throws {
    #expect(try Self.refusals(Self.whole) == [])
    for name in ["收到日期", "申请内容", "依据", "救济告知"] {
      let found = try Self.refusals(Self.whole.replacing("{\(name)}", with: ""))
      #expect(found == [.leftOut("“\(name)”")])
    }
  }

  @Test("a remedy that is written by hand is none") func handWritten() throws {
    let body = Self.whole.replacing("{救济告知}", with: "如不服本答复，可以申请行政复议。")
    #expect(try Self.refusals(body) == [.leftOut("“救济告知”")])
  }

  @Test("a due day that a notice may still move is never printed") func provisionalDay() throws {
    let sample = LetterSample.of(.granted)
    let template = try LetterTemplate.read(Self.source(Self.whole + "{答复期限}"), for: .granted)
    let state = try sample.state()
    for (isProvisional, expected) in [(true, [LetterRefusal.provisionalDay]), (false, [])] {
      let letter = try Letter(
        sample.order(),
        of: [LetterCase(state, due: CountedDay(day: "2027-02-10", isProvisional: isProvisional))],
        from: LetterSample.sender)
      var found: [LetterRefusal] = []
      do { _ = try LetterDocument.document(letter, template, isDraft: false) } catch {
        guard case .refused(let refusals) = error else { throw error }
        found = refusals.all
      }
      #expect(found == expected)
    }
  }

  @Test("an extension into a year without its notice names the working days and no date")
  func extensionWithoutDate() throws {
    let sample = LetterSample.of(.extension)
    let letter = try Letter(
      sample.order("河政办公开延〔2026〕1号"),
      of: [LetterCase(sample.state(), due: CountedDay(day: "2027-02-10", isProvisional: true))],
      from: LetterSample.sender)
    let lines = TextDocument.lines(
      try LetterDocument.document(letter, LetterSample.template(.extension), isDraft: false))
    #expect(lines.contains { $0.contains("决定延长20个工作日答复") })
    #expect(!lines.contains { $0.contains("2027") })
  }

  @Test("a list inside itself is refused where it stands") func loop() throws {
    let body = "{逐项 申请}\n{逐项 申请}\n{编号}\n{完}\n{完}"
    let error = try #require(throws: TemplateError.self) {
      try LetterTemplate.read(Self.source(body), for: .granted)
    }
    #expect(error.problem == .listInItself("申请"))
    #expect((error.place.line, error.place.column) == (6, 1))
  }

  @Test("lists in lists that would fill the disk end in an error") func tooLong() throws {
    var sample = LetterSample.of(.mixed)
    sample.items = (1...150).map { RequestItem(number: $0, content: String(repeating: "长", count: 300)) }
    sample.facts = [
      (.searched(Searched(places: ["甲"], terms: ["乙"], searcher: "丙", isFound: false)), "2026-03-10"),
      (
        .replied(
          Replied(
            outcome: .granted, grantedHow: .provided, statedReasons: "丁",
            itemReplies: (1...150).map { ItemReply(item: $0, outcome: $0 == 1 ? .doesNotExist : .granted) })),
        "2026-03-20"
      ),
    ]
    let cases = try (1...60).map { try sample.letterCase(number: "依申请公开〔2026〕第\($0)号") }
    let letter = try Letter(sample.order(), of: cases, from: LetterSample.sender)
    let body = "{逐项 申请}{逐项 申请事项}{内容}{完}{完}"
    let template = try LetterTemplate.read(
      Self.source(body, events: "登记"), for: .mixed)
    let error = try #require(throws: LetterFault.self) {
      try LetterDocument.document(letter, template, isDraft: false)
    }
    guard case .template(let fault) = error else { throw error }
    #expect(fault.problem == .tooLong(limit: 4_000_000))
  }

  @Test("the head must name the events without which the letter has no sense") func events() throws {
    let error = try #require(throws: TemplateError.self) {
      try LetterTemplate.read(Self.source("{救济告知}", events: "备注"), for: .doesNotExist)
    }
    #expect(error.problem == .head(.missingEvents(["登记", "检索"])))
  }

  @Test("a head may ask for more, and the letter waits for it") func moreEvents() throws {
    let template = try LetterTemplate.read(Self.source(Self.whole, events: "登记、会商"), for: .granted)
    #expect(throws: LetterFault.refused(LetterRefusals([.eventMissing(.conferred)]))) {
      try LetterDocument.document(LetterSample.of(.granted).letter(), template, isDraft: false)
    }
  }

  @Test(
    "the templates that come with the program cite the articles of their letters",
    arguments: LetterKind.allCases)
  func shipped(kind: LetterKind) throws {
    let template = try LetterSample.template(kind)
    #expect(template.head.events == kind.events)
    for article in kind.articles {
      #expect(template.head.basis.contains(article.short.replacing("条例", with: "")), "\(article.short)")
    }
  }

  @Test("the guide names every name that a letter can use, and no other") func guide() throws {
    let known = Set(LetterKind.allCases.flatMap { LetterTemplate.names(of: $0) })
    let found = Set(try TemplateGuideText.names(under: "## 文书的名称"))
    #expect(known.subtracting(found).sorted() == [])
    #expect(found.subtracting(known).sorted() == [])
  }
}
