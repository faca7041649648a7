import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 经过: the entries in the order of the record, those that no longer count among them.
struct CaseTimeline {
  let lines: [CaseLine]

  init(_ open: OpenCase, columns: Int) {
    self.init(open.file.events, open.file.state.irregularities, columns: columns)
  }

  init(_ events: [CaseEvent], _ irregularities: [Irregularity] = [], columns: Int) {
    let fates = EntryFates(events)
    let found = Dictionary(grouping: irregularities, by: \.event)
    let number = String(events.count).count
    lines = events.flatMap { event in
      let fate = fates[event.sequence]
      let style: Style = fate == nil ? .plain : .muted
      let head = Self.head(event, fate.map { "（\($0)）" } ?? "", number: number)
      let marks = (found[event.sequence] ?? []).flatMap {
        CaseLine.wrapped($0.wording, .warning, columns: columns, indent: number + 2, event: event.sequence)
      }
      return [CaseLine(Self.aligned(head, event.person, columns), style, event: event.sequence)]
        + Self.summary(event, style, columns: columns, indent: number + 2) + marks
    }
  }

  private static func head(_ event: CaseEvent, _ fate: String, number: Int) -> String {
    let place = "\(event.sequence)".padded(toCells: number, alignment: .right)
    return "\(place)  \(event.day.iso)  \(event.fact.kind.name)\(fate)"
  }

  /// The person on the right, where there is room.
  private static func aligned(_ head: String, _ person: String, _ columns: Int) -> String {
    let name = person.withoutControls.truncated(toCells: 12)
    let free = columns - CellWidth.of(head) - CellWidth.of(name)
    return free < 2 ? head : head + String(repeating: " ", count: free) + name
  }

  private static func summary(_ event: CaseEvent, _ style: Style, columns: Int, indent: Int) -> [CaseLine] {
    let late = event.knownOn == event.day ? "" : "（\(event.knownOn.iso)记入）"
    let text = event.fact.summary + late
    guard !text.isEmpty else { return [] }
    return CaseLine.wrapped(text, style, columns: columns, indent: indent, event: event.sequence)
  }
}
