import OfficeText
import Terminal

/// A line of a page about a case.
struct CaseLine: Hashable {
  let text: String
  let style: Style
  /// The position of the entry that the line belongs to; nil outside the timeline.
  let event: Int?

  init(_ text: String, _ style: Style = .plain, event: Int? = nil) {
    self.text = text
    self.style = style
    self.event = event
  }

  /// What a reckoning comes to, and below it how.
  static func page(_ page: ExplainPage) -> [CaseLine] {
    page.conclusionLines.map { CaseLine($0, .title) } + [CaseLine("")] + page.lines.map { CaseLine($0) }
  }

  /// The text in lines of so many cells, those below the first further right.
  static func wrapped(
    _ text: String, _ style: Style = .plain, columns: Int, indent: Int = 0, event: Int? = nil
  ) -> [CaseLine] {
    let margin = String(repeating: " ", count: indent)
    return text.withoutControls.wrapped(toCells: max(10, columns - indent)).map {
      CaseLine(margin + $0, style, event: event)
    }
  }
}
