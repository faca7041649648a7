/// Cuts the words of asking into pieces and says of each what it is there for.
struct ContentReader {
  private(set) var pieces: [ContentPiece] = []
  private(set) var places: [ContentPlace] = []
  private(set) var kinds: PaperKinds = []
  private(set) var numbers = ContentNumbers()
  /// The words of letters and digits, as they were written.
  private(set) var words: [UInt32: String] = [:]

  private let scalars: [UInt32]
  private var isAfterGap = true
  /// Common words of one character, which may be part of a name: 火车站片区.
  private var shortWords: Set<Int> = []

  /// Longer texts are compared by their beginning.
  private static let longest = 240
  private static let longestStem = 8

  init(_ scalars: [UInt32]) {
    self.scalars = scalars
    var place = 0
    while place < scalars.count, pieces.count < Self.longest { place = read(at: place) }
  }

  private mutating func read(at place: Int) -> Int {
    if ContentScript.isStop(scalars[place]) {
      isAfterGap = true
      return place + 1
    }
    if ContentScript.isASCIIWord(scalars[place]) { return readNumber(at: place) }
    if let word = ContentLexicon.words.word(at: place, in: scalars), takes(word, at: place) {
      return place + word.scalars.count
    }
    if let ending = ContentPlace.ending(at: place, in: scalars) {
      takePlace(ending)
      return place + ending.scalars.count
    }
    append(scalars[place], .matter)
    return place + 1
  }

  private mutating func append(_ symbol: UInt32, _ role: ContentRole) {
    pieces.append(ContentPiece(symbol: symbol, role: role, beginsRun: isAfterGap))
    isAfterGap = false
  }

  private mutating func append(_ symbols: [UInt32], _ role: ContentRole) {
    for symbol in symbols { append(symbol, role) }
  }

  /// Whether the word has its meaning here.
  private mutating func takes(_ word: ContentLexicon.Word, at place: Int) -> Bool {
    switch word.meaning {
    case .filler: isAfterGap = true
    case .opening:
      guard isAfterGap else { return false }
    case .joint:
      guard joins(word, at: place) else { return false }
      isAfterGap = true
    case .common:
      if word.scalars.count == 1 { shortWords.insert(pieces.count) }
      append(word.scalars, .common)
    case .settlement:
      guard isAfterGap || pieces.last?.role != .matter else { return false }
      append(word.scalars, .common)
    case .form:
      guard word.scalars.count > 1 || isAfterPaper else { return false }
      append(word.scalars, .form)
    case .matter: append(word.scalars, .matter)
    case .kind(let kind):
      kinds.insert(kind)
      append(word.scalars, .kind)
    }
    return true
  }

  /// Whether a joint word stands between two things; after a single character, as in 安和集团, or before the end of a
  /// place, as in 太和镇, it is part of a name.
  private func joins(_ word: ContentLexicon.Word, at place: Int) -> Bool {
    guard !isAfterGap, let last = pieces.last else { return false }
    guard word.scalars.count == 1, last.role == .matter else { return true }
    let next = place + 1
    let isBeforeEnding = next < scalars.count && ContentPlace.ending(at: next, in: scalars) != nil
    let isAfterOne = last.beginsRun || (pieces.count > 1 && pieces[pieces.count - 2].role == .place)
    return !isBeforeEnding && !isAfterOne
  }

  /// 验收表, but not 表彰.
  private var isAfterPaper: Bool {
    guard !isAfterGap, let role = pieces.last?.role else { return false }
    return role == .kind || role == .form || role == .common
  }

  private mutating func takePlace(_ ending: ContentPlace.Ending) {
    let end = pieces.count
    if let last = places.last, last.whole.upperBound == end, !isAfterGap,
      ending.level == ContentPlace.Ending.estate, last.level == ending.level
    {
      append(ending.scalars, .place)
      places[places.count - 1].whole = last.whole.lowerBound..<pieces.count
      return
    }
    let start = isAfterGap ? end : stemStart(before: end, of: ending)
    guard end - start >= ending.shortestStem else {
      append(ending.scalars, ending.level > ContentPlace.Ending.county ? .common : .matter)
      return
    }
    for place in start..<end { pieces[place].role = .place }
    append(ending.scalars, .place)
    places.append(ContentPlace(stem: start..<end, whole: start..<pieces.count, ending: ending))
  }

  private func stemStart(before end: Int, of ending: ContentPlace.Ending) -> Int {
    var start = end
    while start > 0, end - start < Self.longestStem,
      pieces[start - 1].role == .matter || shortWords.contains(start - 1)
    {
      start -= 1
      if pieces[start].beginsRun { return start }
    }
    guard start == end, ending.level == ContentPlace.Ending.road, end >= 2 else { return start }
    // 建设路: a word for a matter that names a road.
    let isWord = pieces[(end - 2)..<end].allSatisfy { $0.role == .common } && !pieces[end - 1].beginsRun
    return isWord ? end - 2 : end
  }

  private mutating func readNumber(at place: Int) -> Int {
    let found = ContentNumber(at: place, in: scalars, startsRun: isAfterGap)
    switch found.meaning {
    case .none: isAfterGap = true
    case .word(let text): append(word: text, ContentPiece.symbol(of: text), .matter)
    case .number(let text, let value):
      numbers.insert(value)
      append(word: text, value.symbol, .number)
    }
    return found.end
  }

  private mutating func append(word text: String, _ symbol: UInt32, _ role: ContentRole) {
    words[symbol] = text
    append(symbol, role)
  }
}
