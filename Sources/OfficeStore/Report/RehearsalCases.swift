import Disclosure

/// The cases of a year that its report would count wrongly, or nowhere.
struct RehearsalCases {
  let office: Office
  let year: Int
  let today: Day

  /// The days before the end in which a reply may have gone out after it, in calendar days.
  private static let uncertainDays = 20
  private static let examples = 5

  private var bindings: [(any Bindable)?] { [Day.firstDay(ofYear: year), Day.lastDay(ofYear: year)] }

  func entries() throws(StoreError) -> [RehearsalEntry] {
    try rows(RehearsalQueries.uncoded, [Day.lastDay(ofYear: year)]).map(RehearsalEntry.uncoded) + unserved()
      + replaced() + doubled()
      + irregular()
  }

  private func rows(_ sql: String, _ days: [(any Bindable)?]) throws(StoreError) -> [CaseRow] {
    try office.database.rows(sql, days) { (row: Row) throws(StoreError) in CaseRow(row) }
  }

  private struct Unserved {
    let id: Int
    let number: String
    let repliedOn: Day
    let needsReading: Bool
  }

  private func unserved() throws(StoreError) -> [RehearsalEntry] {
    let found = try office.database.rows(RehearsalQueries.unserved, bindings) {
      (row: Row) throws(StoreError) in
      Unserved(
        id: row.integer(0), number: row.text(1), repliedOn: row.day(2), needsReading: row.integer(3) == 1)
    }
    var certain: [Unserved] = []
    for one in found {
      let isUnproven = one.needsReading ? try isUnproven(one.id) : true
      if isUnproven { certain.append(one) }
    }
    let end = min(today, Day.lastDay(ofYear: year))
    let late = certain.filter { $0.repliedOn > end - Self.uncertainDays }
    let earlier = certain.filter { $0.repliedOn <= end - Self.uncertainDays }
    var entries: [RehearsalEntry] = []
    for one in late { if let row = try office.row(id: one.id) { entries.append(.serviceUnrecorded(row)) } }
    guard !earlier.isEmpty else { return entries }
    return entries + [
      .serviceUnrecordedEarlier(cases: earlier.count, examples: earlier.prefix(Self.examples).map(\.number))
    ]
  }

  /// Whether the reply that counts has no recorded way out: events that were corrected do not count.
  private func isUnproven(_ id: Int) throws(StoreError) -> Bool {
    guard let state = try state(id) else { return false }
    return state.rounds.first { $0.reply != nil || $0.withdrawnOn != nil }?.reply?.deciding.basis == .unproven
  }

  private func state(_ id: Int) throws(StoreError) -> CaseState? {
    let stream = RecordStream.caseFile(id)
    let events = try office.caseEvents(in: stream)
    return events.isEmpty ? nil : try office.standing(of: events, in: stream).state
  }

  private func replaced() throws(StoreError) -> [RehearsalEntry] {
    var entries: [RehearsalEntry] = []
    for row in try rows(RehearsalQueries.replaced, bindings) {
      guard let state = try state(row.id) else { continue }
      var missing: [String] = []
      for number in state.splitInto where try office.row(numberKey: CaseNumber(number).key) == nil {
        missing.append(number)
      }
      if !missing.isEmpty { entries.append(.partsMissing(row, missing: missing)) }
      if let day = state.handedOverOn, let registeredOn = state.registeredOn, registeredOn <= day {
        entries.append(.handedOverAfterRegistration(row))
      }
    }
    return entries
  }

  private func doubled() throws(StoreError) -> [RehearsalEntry] {
    let pairs = try office.database.rows(RehearsalQueries.doubled, bindings) {
      (row: Row) throws(StoreError) in
      (whole: row.integer(0), part: row.text(1))
    }
    var parts: [Int: [String]] = [:]
    for pair in pairs { parts[pair.whole, default: []].append(pair.part) }
    var entries: [RehearsalEntry] = []
    for (id, numbers) in parts.sorted(by: { $0.key < $1.key }) {
      if let row = try office.row(id: id) { entries.append(.partsCountedTwice(row, parts: numbers)) }
    }
    return entries
  }

  private func irregular() throws(StoreError) -> [RehearsalEntry] {
    var entries: [RehearsalEntry] = []
    for row in try rows(RehearsalQueries.irregular, bindings) {
      let found = try state(row.id)?.irregularities ?? []
      entries += found.filter(\.kind.touchesReport).map { .irregular(row, $0) }
    }
    return entries
  }
}
