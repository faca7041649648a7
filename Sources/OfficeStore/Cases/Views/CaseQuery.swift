/// A view as SQL: along which index its cases are read, and what they must fulfil.
///
/// A page begins beside a case, not after so many others, so that the last page of a million costs what the first does.
struct CaseQuery {
  /// A part of the view, in its order.
  enum Part {
    case whole
    case after(CaseRow)
    case before(CaseRow)
  }

  /// Where the cases come from.
  enum Source {
    case index(CaseIndex)
    /// The index of searchable text, with what it is asked.
    case text(String)
  }

  let source: Source
  /// What is looked for in each case of an index; nil where nothing is.
  let filter: TextFilter?
  let conditions: [String]
  let values: [any Bindable]
  let isDescending: Bool

  /// Nil where words were typed that hold nothing to look for.
  init?(_ selected: SelectedCases, words: String, order: CaseView.Order) {
    let hasWords = !words.allSatisfy(\.isWhitespace)
    let index = Self.index(selected.group, order)
    filter = hasWords && selected.group.isSmall ? TextFilter(words) : nil
    if hasWords, !selected.group.isSmall {
      guard let query = SearchText.query(words) else { return nil }
      source = .text(query)
    } else {
      guard !hasWords || filter != nil else { return nil }
      source = .index(index)
    }
    conditions = [index.condition].compactMap(\.self) + selected.conditions
    values = selected.values
    isDescending =
      switch index {
      case .openByUrgency, .inReview: false
      case .unproven: order == .newest
      case .openByReceipt, .replied, .outcome, .received: order != .oldest
      }
  }

  private static func index(_ group: SelectedCases.Group, _ order: CaseView.Order) -> CaseIndex {
    switch group {
    case .open: order == .urgency ? .openByUrgency : .openByReceipt
    case .inReview: order == .urgency ? .inReview : .openByReceipt
    case .replied: .replied
    case .withOutcome: .outcome
    case .unproven: .unproven
    case .all: .received
    }
  }
}
