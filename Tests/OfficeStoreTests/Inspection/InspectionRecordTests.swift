import Disclosure
import Testing

@testable import OfficeStore

/// The records of inspections and papers, as they were first written: a released form is never changed.
@Suite struct InspectionRecordTests {
  private static let inspection: [(InspectionFact, String)] = [
    (
      .withheldJudged(
        WithheldJudged(.item(ItemReference(caseID: 12, item: 2)), .opened, reason: "情势变化")),
      #"{"caseID":12,"item":2,"reason":"情势变化","verdict":"opened"}"#
    ),
    (.withheldJudged(WithheldJudged(.paper(7), .kept, reason: nil)), #"{"paper":7,"verdict":"kept"}"#),
    (
      .withheldJudged(WithheldJudged(.paper(7), .kept, reason: nil, on: [.refusedProcess])),
      #"{"grounds":["refusedProcess"],"paper":7,"verdict":"kept"}"#
    ),
    (
      .catalogueRevisionEntered(CatalogueRevision(added: 1, changed: 2, removed: 3, guideChanges: 4)),
      #"{"added":1,"changed":2,"guideChanges":4,"removed":3}"#
    ),
    (
      .inspectionWordsWritten(InspectionWordsWritten(part: .problems, text: "一是…")),
      #"{"part":7,"text":"一是…"}"#
    ),
    (
      .inspectionDetailEntered(InspectionDetailEntered(detail: .signer, text: "王某")),
      #"{"detail":"signer","text":"王某"}"#
    ),
    (
      .inspectionFinished(InspectionFinished(report: "{}\n", reason: "更正")),
      #"{"reason":"更正","report":"{}\n","sm3":"\#(PublishedText.digest(of: "{}\n"))"}"#
    ),
  ]

  private static let papers: [(PaperFact, String)] = [
    (
      .paperNamed(PaperName(title: "预案", documentNumber: "河政〔2020〕7号", unit: "水利局", isTitleSecret: true)),
      #"{"documentNumber":"河政〔2020〕7号","isTitleSecret":true,"title":"预案","unit":"水利局"}"#
    ),
    (
      .paperWithheld(PaperMark(ground: .refusedProcess, markedOn: "2020-01-02", reviewOn: "2026-01-02")),
      #"{"ground":"refusedProcess","markedOn":"2020-01-02","reviewOn":"2026-01-02"}"#
    ),
    (
      .paperPublished(
        PaperPublication(
          publishedOn: "2025-09-01", address: "https://例.cn/1", origin: .requestedOften, topic: 3,
          item: ItemReference(caseID: 12, item: 2))),
      #"{"address":"https://例.cn/1","caseID":12,"item":2,"origin":"requestedOften","publishedOn":"2025-09-01","topic":3}"#
    ),
    (.paperRemoved(PaperRemoved(reason: "误登")), #"{"reason":"误登"}"#),
  ]

  private func record<Fact: RecordedFact>(_ fact: Fact, _ stream: RecordStream) -> EventRecord<Fact> {
    EventRecord(
      stream: stream, sequence: 1, day: "2026-03-09", enteredAt: "2026-03-10T09:30:00+08:00",
      knownOn: "2026-03-10", person: "李四", fact: fact)
  }

  private func expect<Fact: RecordedFact & Equatable>(
    _ fact: Fact, _ stream: RecordStream, _ fields: String
  ) throws {
    let coder = RecordCoder()
    let line = coder.encode(record(fact, stream))
    #expect(
      line == #"{"day":"2026-03-09","enteredAt":"2026-03-10T09:30:00+08:00","fields":"# + fields
        + #","kind":"\#(fact.recordedKind.rawValue)","knownOn":"2026-03-10","person":"李四","seq":1,"stream":"\#(stream.name)","version":1}"#
    )
    #expect(try coder.decode(line, as: EventRecord<Fact>.self).fact == fact)
  }

  @Test func `What is written today is what was written then, and is read back`() throws {
    for (fact, fields) in Self.inspection { try expect(fact, .inspection(2025), fields) }
    for (fact, fields) in Self.papers { try expect(fact, .catalogue(7), fields) }
  }

  @Test func `There is a record of every kind`() {
    #expect(Set(Self.inspection.map(\.0.recordedKind)) == Set(InspectionFact.Kind.allCases))
    #expect(Set(Self.papers.map(\.0.recordedKind)) == Set(PaperFact.Kind.allCases))
  }

  @Test(arguments: [
    #"{"paper":7,"caseID":1,"item":1,"verdict":"kept"}"#, #"{"verdict":"kept"}"#,
    #"{"paper":7,"verdict":"opened"}"#, #"{"paper":7,"verdict":"burnt"}"#,
  ])
  func `A verdict that no program records is refused`(_ fields: String) {
    let coder = RecordCoder()
    let line = coder.encode(record(Self.inspection[1].0, .inspection(2025)))
      .replacing(Self.inspection[1].1, with: fields)
    #expect(throws: DecodingError.self) {
      try coder.decode(line, as: EventRecord<InspectionFact>.self)
    }
  }

  @Test func `A finished report that was changed is found, also where the chain was made anew`() throws {
    let test = try TestOffice()
    try test.finish()
    #expect(try test.finding() == nil)
    var finished = InspectionFinished(report: "{}", reason: "换")
    finished = try #require(
      try? RecordCoder().decode(
        RecordCoder().encode(record(InspectionFact.inspectionFinished(finished), .inspection(2025)))
          .replacing(#""report":"{}""#, with: #""report":"{ }""#), as: EventRecord<InspectionFact>.self
      ).fact.finished)
    try test.office.append(
      InspectionFact.inspectionFinished(finished), to: .inspection(2025), by: "管理员", TestOffice.entry())
    #expect(try test.finding() == .inspectionReportDiffers(year: 2025))
  }

  @Test func `A finished report that cannot be read is found`() throws {
    let test = try TestOffice()
    try test.office.append(
      InspectionFact.inspectionFinished(InspectionFinished(report: "{}", reason: nil)),
      to: .inspection(2025), by: "管理员", TestOffice.entry())
    #expect(try test.finding() != nil)
  }
}

extension InspectionFact {
  fileprivate var finished: InspectionFinished? {
    if case .inspectionFinished(let finished) = self { return finished }
    return nil
  }
}
