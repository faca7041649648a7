import Disclosure

/// The cases of a view's selection: of which group they are, and what else is asked of them.
struct SelectedCases {
  /// Each is held by indexes of its own.
  enum Group {
    case open, inReview, replied, withOutcome, unproven, all

    /// Few enough to be looked through one by one for words.
    var isSmall: Bool { self == .open || self == .inReview }
  }

  let group: Group
  private(set) var conditions: [String] = []
  private(set) var values: [any Bindable] = []

  static var open: SelectedCases { SelectedCases(group: .open) }
  static var all: SelectedCases { SelectedCases(group: .all) }

  private init(group: Group) { self.group = group }

  /// - Parameter soon: the day so many working days after today.
  init(
    _ selection: CaseView.Selection, today: Day, _ soon: (Int) throws(StoreError) -> Day
  ) throws(StoreError) {
    switch selection {
    case .open: self = .open
    case .overdue: self = .due(before: today)
    case .dueToday: self = .due(from: today, through: today)
    case .due(let days): self = .due(from: today, through: try soon(days))
    case .waiting(let hold): self = .waiting(hold)
    case .toReply: self = .open.and("holds = '' AND received_on IS NOT NULL")
    case .unconfirmed: self = .open.and("received_on IS NULL")
    case .toArchive: self = SelectedCases(group: .replied)
    case .unproven(let day): self = SelectedCases(group: .unproven).and("unproven_since <= $", day)
    case .carried(let year): self = .open.and("received_on < $", Day.firstDay(ofYear: year))
    case .mine(let name): self = .open.and("(handled_by = $ OR unit_officer = $)", name, name)
    case .unit(let name): self = .open.and("unit = $", name)
    case .outcome(let outcome): self = SelectedCases(group: .withOutcome).and("outcome = $", outcome.rawValue)
    case .received(let year):
      self = .all.and(
        "\(CaseLists.intake) BETWEEN $ AND $", Day.firstDay(ofYear: year), Day.lastDay(ofYear: year))
    case .inReview(let awaited): self = .inReview(awaited)
    case .toReview(let steps, let person): self = .toReview(steps, by: person)
    case .toRevise(let person): self = .inReview(.revision).and("proposed_by = $", person)
    case .all: self = .all
    }
  }

  private static func inReview(_ awaited: ReviewAwaited?) -> SelectedCases {
    // Also along an index that holds other open cases.
    let all = SelectedCases(group: .inReview).and("review_step IS NOT NULL")
    return awaited.map { all.and("review_step = $", $0.rawValue) } ?? all
  }

  /// Nobody reviews their own proposal.
  private static func toReview(_ steps: Set<ReviewStep>, by person: String) -> SelectedCases {
    // The steps are the program's own words, never a user's text.
    guard !steps.isEmpty else { return SelectedCases(group: .inReview).and("review_step IS NULL") }
    let names = ReviewStep.ordered(Array(steps)).map { "'\(ReviewAwaited($0).rawValue)'" }
    return SelectedCases(group: .inReview)
      .and("review_step IN (\(names.joined(separator: ", "))) AND proposed_by <> $", person)
  }

  /// Of a wait the day that the index has is the applicant's or another organ's, and only the delayed day of Art. 35
  /// the office's own last day.
  private static var withLastDay: SelectedCases {
    .open.and("(due IS NOT NULL OR awaiting = $)", Deadline.Awaiting.delayedDay.name)
  }

  private static func due(before day: Day) -> SelectedCases {
    withLastDay.and("\(CaseLists.urgency) < $", day)
  }

  private static func due(from first: Day, through last: Day) -> SelectedCases {
    withLastDay.and("\(CaseLists.urgency) BETWEEN $ AND $", first, last)
  }

  private static func waiting(_ hold: Hold?) -> SelectedCases {
    guard let hold else { return .open.and("holds <> ''") }
    return .open.and("',' || holds || ',' LIKE $", "%,\(hold.rawValue),%")
  }

  /// - Parameter condition: each $ stands for the next of the values.
  private func and(_ condition: String, _ added: any Bindable...) -> SelectedCases {
    var (selected, numbered) = (self, "")
    for character in condition {
      numbered.append(character)
      guard character == "$" else { continue }
      selected.values.append(added[selected.values.count - values.count])
      numbered += String(selected.values.count)
    }
    selected.conditions.append(numbered)
    return selected
  }
}
