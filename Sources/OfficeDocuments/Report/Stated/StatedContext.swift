import Disclosure

/// What the numbers so far in a sentence were about, for words that go on from there: 其中自然人705件.
struct StatedContext {
  var year = StatedYear.reported
  private var item: AnnualItem?
  private var applicants = ApplicantGroup.column(.total)
  private var group: DisputeGroup?
  private var row: Table2Row?
  private var column: Table2Column?
  private var last: AnnualFigure?
  /// Whether a figure of applications came before, which 办结 can go on from.
  private var hasApplications = false
  /// Whether the sentence speaks of somebody else, or of a part of what a table counts.
  private var isNarrowed = false

  /// Takes in of whom a clue speaks.
  mutating func turn(to clue: StatedClue) {
    if clue.namesOffice { isNarrowed = false }
    if clue.isNarrowed {
      forget()
      (isNarrowed, hasApplications, group) = (true, false, nil)
    }
  }

  /// What a number that could not be told leaves behind: nothing to go on from.
  mutating func forget() {
    (item, row, column, last) = (nil, nil, nil, nil)
    applicants = .column(.total)
  }

  mutating func remember(_ figure: AnnualFigure) {
    last = figure
    switch figure {
    case .disclosed(let cell): (row, column) = (cell.row, cell.column)
    case .applications(let item, let applicants):
      (self.item, self.applicants, hasApplications) = (item, applicants, true)
    case .disputes(let group, _): self.group = group
    }
  }

  /// The figure that a clue means, or nil where that is open.
  func figure(for clue: StatedClue, form: AnnualForm?) -> AnnualFigure? {
    guard !isNarrowed else { return nil }
    guard let form, let nearest = clue.words.first(where: { $0.names && $0 != .sum }) else {
      return sum(clue)
    }
    let words = clue.words.filter { $0.table == nearest.table }
    switch nearest {
    case .item, .arrival, .carried, .applicants: return applications(words, clue)
    case .dispute, .measure: return disputes(words, clue)
    case .disclosed, .column: return disclosed(words, clue, form)
    case .other: return other(clue)
    case .sum, .among, .year, .comparison, .foreign, .idle: return nil
    }
  }

  private func applications(_ words: [StatedWord], _ clue: StatedClue) -> AnnualFigure? {
    // A dispute over a refusal is no refusal.
    guard !clue.words.contains(where: { $0.table == .table4 }) else { return nil }
    let applicants = words.firstNonNil(\.applicants)
    guard let item = words.firstNonNil(\.item) else {
      guard !words.contains(.carried), clue.continues, let item, let applicants else { return nil }
      return .applications(item, applicants)
    }
    // 办结 alone may be said of letters, reviews or complaints.
    guard item != .row(.total) || clue.asksForInformation || hasApplications else { return nil }
    let inherited = clue.hasAmong ? self.applicants : .column(.total)
    return .applications(item, applicants ?? inherited)
  }

  private func disputes(_ words: [StatedWord], _ clue: StatedClue) -> AnnualFigure? {
    guard !clue.words.contains(where: { $0.table == .table3 }) else { return nil }
    let measure = words.firstNonNil(\.measure)
    // 审结行政复议案件: what a reviewing body did.
    if measure == .concluded, words.first?.dispute != nil { return nil }
    if let group = words.firstNonNil(\.dispute) { return .disputes(group, measure ?? .column(.total)) }
    guard clue.continues, let group, let measure else { return nil }
    return .disputes(group, measure)
  }

  private func disclosed(_ words: [StatedWord], _ clue: StatedClue, _ form: AnnualForm) -> AnnualFigure? {
    let row = words.firstNonNil(\.disclosed) ?? (clue.continues ? self.row : nil)
    guard let row else { return nil }
    let columns = form.columns(of: row)
    let named = words.firstNonNil(\.column) ?? (clue.continues ? column : nil)
    let only = columns.count == 1 ? columns.first : nil
    guard let column = named.flatMap({ columns.contains($0) ? $0 : nil }) ?? only else { return nil }
    return .disclosed(Table2Cell(row, column))
  }

  /// 其他, by the figure before it.
  private func other(_ clue: StatedClue) -> AnnualFigure? {
    guard clue.continues, let last else { return nil }
    switch last {
    case .disputes(let group, _): return .disputes(group, .column(.state(.otherResult)))
    case .applications(let item, .column(let column)) where column.heading != nil:
      return .applications(item, .column(.kind(.other)))
    case .applications(.row(.closedNotClarified), _), .applications(.row(.closedFeeUnpaid), _):
      return .applications(.row(.closedOther), applicants)
    case .applications, .disclosed: return nil
    }
  }

  /// 总计 with no other word, by the figure before it.
  private func sum(_ clue: StatedClue) -> AnnualFigure? {
    guard clue.words.contains(.sum), clue.continues, let last else { return nil }
    switch last {
    case .disputes(let group, .column(.state)): return .disputes(group, .column(.total))
    case .applications(let item, let applicants) where item.isResult:
      return .applications(.row(.total), applicants)
    case .applications, .disputes, .disclosed: return nil
    }
  }
}

extension AnnualItem {
  fileprivate var isResult: Bool {
    switch self {
    case .row(let row): row.isResult
    case .group: true
    case .intake: false
    }
  }
}

extension [StatedWord] {
  fileprivate func firstNonNil<Value>(_ value: (StatedWord) -> Value?) -> Value? {
    for word in self { if let value = value(word) { return value } }
    return nil
  }
}

extension StatedWord {
  fileprivate var item: AnnualItem? {
    switch self {
    case .item(let item): item
    case .arrival: .row(.newlyReceived)
    default: nil
    }
  }
  fileprivate var applicants: ApplicantGroup? { if case .applicants(let group) = self { group } else { nil } }
  fileprivate var dispute: DisputeGroup? { if case .dispute(let group) = self { group } else { nil } }
  fileprivate var measure: DisputeMeasure? { if case .measure(let measure) = self { measure } else { nil } }
  fileprivate var disclosed: Table2Row? { if case .disclosed(let row) = self { row } else { nil } }
  fileprivate var column: Table2Column? { if case .column(let column) = self { column } else { nil } }
}
