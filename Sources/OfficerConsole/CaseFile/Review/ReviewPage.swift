import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What a reviewer looks at: the proposal with what it changed, what was asked for and where it was searched, and what
/// was said of it before.
struct ReviewPage {
  let lines: [CaseLine]

  init(_ open: OpenCase, columns: Int) {
    let state = open.file.state
    guard let proposal = state.proposal else {
      lines = CaseLine.wrapped(
        "还没有提出答复意见（由经办按n，选“\(CaseEventKind.opinionProposed.name)”）。", .muted, columns: columns)
      return
    }
    let text = ReviewText(state)
    let parts = [
      Self.titled(text.chain(proposal), text.lines(of: proposal, title: "提出"), columns),
      Self.asked(state, columns), Self.searches(state.searches, columns),
      Self.earlier(state, text, columns), Self.found(open, columns),
    ].filter { !$0.isEmpty }
    lines = Array(parts.joined(separator: [CaseLine("")]))
  }

  /// The lines of a text on the review as a page shows them.
  static func lines(_ lines: [ReviewText.Line], columns: Int) -> [CaseLine] {
    lines.flatMap { CaseLine.wrapped($0.text, style($0.tone), columns: columns, indent: 2 * $0.level) }
  }

  private static func style(_ tone: ReviewText.Tone) -> Style {
    switch tone {
    case .heading: .title
    case .plain: .plain
    case .change: .accent
    case .returned: .warning
    }
  }

  private static func titled(_ title: String, _ lines: [ReviewText.Line], _ columns: Int) -> [CaseLine] {
    CaseLine.wrapped(title, .title, columns: columns) + self.lines(lines, columns: columns)
  }

  private static func asked(_ state: CaseState, _ columns: Int) -> [CaseLine] {
    let items = state.received.items.filter { !state.withdrawnItems.contains($0.number) }
    return [CaseLine("申请内容", .title)]
      + items.flatMap {
        CaseLine.wrapped(
          items.count > 1 ? "\($0.number). \($0.content)" : $0.content, columns: columns, indent: 2)
      }
  }

  private static func searches(_ searches: [Searched], _ columns: Int) -> [CaseLine] {
    guard !searches.isEmpty else { return [CaseLine("检索记录：没有", .muted)] }
    return [CaseLine("检索记录", .title)]
      + searches.flatMap { CaseLine.wrapped(CaseFact.searched($0).summary, columns: columns, indent: 2) }
  }

  private static func earlier(_ state: CaseState, _ text: ReviewText, _ columns: Int) -> [CaseLine] {
    let earlier = state.proposals.dropLast().enumerated().reversed()
    guard !earlier.isEmpty else { return [] }
    return [CaseLine("以前提出的意见", .title)]
      + earlier.flatMap { index, proposal in
        lines(text.lines(of: proposal, title: "第\(index + 1)次提出"), columns: columns)
      }
  }

  /// What does not agree with the law is for the reviewer to see before anybody.
  private static func found(_ open: OpenCase, _ columns: Int) -> [CaseLine] {
    let found = open.file.state.irregularities
    guard !found.isEmpty else { return [] }
    return [CaseLine("与法律不符或需要核对的", .title)]
      + found.flatMap {
        CaseLine.wrapped("第\($0.event)条：\($0.wording)", .warning, columns: columns, indent: 2)
      }
  }
}
