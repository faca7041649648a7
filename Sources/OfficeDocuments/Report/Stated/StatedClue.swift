import Disclosure

/// The words that say what one number counts.
struct StatedClue {
  /// The nearest to the number first; empty where none can be relied on.
  private(set) var words: [StatedWord] = []
  /// Whether nothing but fillers stands between the number before and the words, so that they go on from it.
  private(set) var continues = false
  private(set) var isComparison = false
  private(set) var hasAmong = false
  /// Whether the words are said of a part of what the table counts, or of somebody else: 全程网办申请中予以公开, 县局收到申请.
  private(set) var isNarrowed = false
  /// Whether the clause names the whole office: what was said of somebody else before ends here.
  private(set) var namesOffice = false
  /// Whether the clause speaks of applications.
  private(set) var asksForInformation = false
  /// The token behind all that belongs to the number.
  private(set) var end: Int

  /// - Parameter office: the names of the reporting office.
  init(_ tokens: [StatedToken], from start: Int, number index: Int, office: [String]) {
    end = index + 1
    let scope = tokens[start..<index]
    isComparison = scope.contains { $0.word == .comparison }
    hasAmong = scope.contains { $0.word == .among }
    var named = scope.lastIndex(where: \.names)
    let clauseStart = scope.lastIndex(where: \.isMark).map { $0 + 1 } ?? start
    if scope[clauseStart...].contains(where: \.names) || scope[clauseStart...].hasForeign {
      read(before: scope, clauseStart)
    } else if let behind = Self.behind(tokens, index), behind.contains(where: \.names) {
      end = behind.endIndex
      read(behind: behind)
      named = nil
    } else {
      read(
        before: scope,
        scope.lastIndex(where: \.names).map { place in
          scope[..<place].lastIndex(where: \.isMark).map { $0 + 1 } ?? start
        } ?? start)
    }
    let clause =
      (named.map { scope[..<$0] } ?? scope).lastIndex(where: \.partsClauses).map { $0 + 1 } ?? start
    let rest = tokens[end...].prefix { !$0.isMark && $0.number == nil }
    asksForInformation = (scope[clause...] + rest).asksForInformation
    judge(scope[clause...], before: named ?? index, office)
  }

  /// - Parameters:
  ///   - clause: from its beginning to the number.
  ///   - place: of the word that names the row, or of the number where that stands first.
  ///   - office: the names of the reporting office.
  private mutating func judge(_ clause: ArraySlice<StatedToken>, before place: Int, _ office: [String]) {
    let texts = clause[..<place].compactMap(\.text)
    let isOurs = texts.allSatisfy { StatedFillers.leaves($0, office: office) }
    namesOffice = isOurs && texts.contains { StatedFillers.namesOffice($0, office: office) }
    let isNamed = !words.isEmpty || clause.contains(where: \.names)
    // 办理行政复议案件 is what a reviewing body does.
    let isOfReviewer = clause.contains(where: \.isOfTable4) && texts.contains { $0.contains("办理") }
    let isForeign = clause.hasForeign && (isNamed || clause.asksForInformation)
    // What arrived were letters or complaints.
    let isOfOthers = clause.contains { $0.word == .arrival } && !clause.asksForInformation
    if (isNamed && !isOurs) || isOfReviewer || isOfOthers || isForeign { (words, isNarrowed) = ([], true) }
  }

  /// The rest of the clause, nil where another number stands in it.
  private static func behind(_ tokens: [StatedToken], _ index: Int) -> ArraySlice<StatedToken>? {
    let clause = tokens[(index + 1)...].prefix { !$0.isMark }
    return clause.contains { $0.number != nil } ? nil : clause
  }

  private mutating func read(before scope: ArraySlice<StatedToken>, _ clauseStart: Int) {
    // 共计 before the figure adds nothing to the word that it sums.
    let named = scope.lastIndex { $0.names && $0.word != .sum } ?? scope.lastIndex(where: \.names)
    guard let last = named, scope[(last + 1)...].fills, !scope[clauseStart...].hasForeign, !scope.hasRivals
    else { return }
    words = scope.reversed().compactMap(\.word)
    continues = scope[..<(scope.firstIndex(where: \.names) ?? last)].fills
    let isArrival = words.first(where: \.names) == .arrival
    if isArrival, !scope[last...].asksForInformation { words = [] }
  }

  private mutating func read(behind clause: ArraySlice<StatedToken>) {
    guard let first = clause.firstIndex(where: \.names), clause[..<first].fills, !clause.hasForeign,
      !clause.hasRivals
    else { return }
    words = clause.compactMap(\.word)
  }
}

extension StatedToken {
  fileprivate var names: Bool { word?.names ?? false }

  fileprivate var isOfTable4: Bool { word?.table == .table4 }

  fileprivate var fills: Bool {
    switch kind {
    case .mark: true
    case .text(let text): StatedFillers.fills(text)
    case .word(let word):
      switch word {
      case .year, .among, .sum: true
      case .item, .arrival, .carried, .applicants, .dispute, .measure, .disclosed, .column, .other,
        .comparison,
        .foreign, .idle:
        false
      }
    case .number: false
    }
  }
}

extension ArraySlice<StatedToken> {
  fileprivate var fills: Bool { allSatisfy(\.fills) }

  fileprivate var hasForeign: Bool { contains { $0.word == .foreign } }

  fileprivate var asksForInformation: Bool {
    contains { $0.text?.contains("申请") ?? false }
  }

  /// Whether two words of one kind share the number: 不予公开、无法提供145件.
  fileprivate var hasRivals: Bool {
    let places = indices.filter { self[$0].names }
    return zip(places, places.dropFirst()).contains { left, right in
      guard let one = self[left].word, let other = self[right].word, one.rivals(other) else { return false }
      let between = self[(left + 1)..<right]
      return between.fills && between.contains(where: \.joins) && !between.contains(where: \.parts)
    }
  }
}

extension StatedToken {
  fileprivate var joins: Bool {
    switch kind {
    case .mark(let mark): mark == .list
    case .text(let text): StatedFillers.joins(text)
    case .word, .number: false
    }
  }

  fileprivate var parts: Bool {
    switch kind {
    case .mark(let mark): mark != .list
    case .text, .word, .number: false
    }
  }
}
