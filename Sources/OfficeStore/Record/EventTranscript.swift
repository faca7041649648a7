public import Disclosure
import FoundationEssentials

/// The events of a case as an export carries them in one cell: their records without what belongs to the file that
/// they stood in (the stream, the place in it, the moment of entry).
///
/// Not `Sendable`: its encoder writes one text at a time.
public struct EventTranscript {
  private let encoder = RecordEncoder()
  private let decoder = JSONDecoder()

  public init() {}

  /// JSON in one line, keys sorted.
  public func text(of events: [CaseEvent]) -> String {
    // Strings, integers and days always encode.
    guard let text = try? encoder.line(of: events.map(TranscriptEvent.init)) else {
      preconditionFailure("an event has no record")
    }
    return text
  }

  /// - Returns: the events, numbered from 1; nil for a text that is not, byte for byte, one that ``text(of:)`` writes
  ///   of them: whatever else it holds would be lost without a word.
  public func events(in text: String) -> [CaseEvent]? {
    guard let read = try? decoder.decode([TranscriptEvent].self, from: Data(text.utf8)) else { return nil }
    let events = read.enumerated().map { $1.event(sequence: $0 + 1) }
    return self.text(of: events).utf8.elementsEqual(text.utf8) ? events : nil
  }
}
