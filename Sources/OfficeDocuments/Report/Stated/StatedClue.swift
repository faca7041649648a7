/// The words that say what one number counts.
struct StatedClue {
  /// The nearest to the number first; empty where none can be relied on.
  private(set) var words: [StatedWord] = []
  /// Whether nothing but fillers stands between the number before and the words, so that they go on from it.
  private(set) var continues = false
  private(set) var isComparison = false
  private(set) var hasAmong = false
  /// The token behind all that belongs to the number.
  private(set) var end: Int

  init(_ tokens: [StatedToken], from start: Int, number index: Int) {
    end = index + 1
    let scope = tokens[start..<index]
    isComparison = scope.contains { $0.word == .comparison }
    hasAmong = scope.contains { $0.word == .among }
    let clauseStart = scope.lastIndex(where: \.isMark).map { $0 + 1 } ?? start
    if scope[clauseStart...].contains(where: \.names) || scope[clauseStart...].hasForeign {
      read(before: scope, clauseStart)
    } else if let behind = Self.behind(tokens, index), behind.contains(where: \.names) {
      end = behind.endIndex
      read(behind: behind)
    } else {
      read(
        before: scope,
        scope.lastIndex(where: \.names).map { place in
          scope[..<place].lastIndex(where: \.isMark).map { $0 + 1 } ?? start
        } ?? start)
    }
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
    contains { token in
      if case .text(let text) = token.kind { text.contains("申请") } else { false }
    }
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
    case .mark(let isWeak): isWeak
    case .text(let text): StatedFillers.joins(text)
    case .word, .number: false
    }
  }

  fileprivate var parts: Bool {
    switch kind {
    case .mark(let isWeak): !isWeak
    case .text, .word, .number: false
    }
  }
}
