import Disclosure
import Testing

@testable import OfficeStore

@Suite struct EventTranscriptTests {
  private static let events = SampleFacts.cases.enumerated().map { index, fact in
    CaseEvent(sequence: index + 1, day: "2026-03-09", knownOn: "2026-03-10", person: "李\"四", fact: fact)
  }

  @Test func `Every kind of event comes back from the text as it was`() {
    let transcript = EventTranscript()
    let text = transcript.text(of: Self.events)
    #expect(transcript.events(in: text) == Self.events)
    #expect(!text.contains("\n"))
    #expect(transcript.text(of: []) == "[]")
  }

  @Test func `The text is the record without its place in a file`() {
    let noted = CaseEvent(
      sequence: 1, day: "2026-03-09", knownOn: "2026-03-10", person: "李四", fact: .noted(Noted(words: "a/b\n"))
    )
    #expect(
      EventTranscript().text(of: [noted])
        == #"[{"day":"2026-03-09","fields":{"words":"a/b\n"},"kind":"noted","knownOn":"2026-03-10","person":"李四","version":1}]"#
    )
  }

  @Test(arguments: [
    (#""version":1"#, #""version":2"#), (#""words":"备注""#, #""words":"备注","mood":"好""#),
    (#""words":"备注""#, #""words":"备注","words":"备注""#), (#""kind":"noted""#, #""kind":"burnt""#),
    (#""words":"备注""#, #""words": "备注""#), (#""2026-03-09""#, #""2026-02-30""#),
    (#""words":"备注""#, #""words":"\u5907注""#), ("}]", "}"), ("[{", " [{"),
    (#""person":"李\"四""#, #""person":null"#),
  ])
  func `A text that is not as it was written is no transcript`(_ right: String, _ wrong: String) throws {
    let transcript = EventTranscript()
    let noted = Self.events.filter { $0.fact.kind == .noted }
    let text = transcript.text(of: noted)
    #expect(text.contains(right))
    #expect(transcript.events(in: text.replacing(right, with: wrong)) == nil)
    #expect(transcript.events(in: text) != nil)
  }

  @Test func `A period that no calendar reaches is no event`() {
    let extended = CaseEvent(
      sequence: 1, day: "2026-03-09", knownOn: "2026-03-09", person: "李四",
      fact: .extended(Extended(workingDays: -1)))
    let transcript = EventTranscript()
    #expect(transcript.events(in: transcript.text(of: [extended])) == nil)
  }
}
