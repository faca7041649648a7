/// What a thing that was asked for is called in a list: the applicant's words without what is only polite or told besides.
struct TopicTitle {
  let text: String

  init(_ wording: TopicWording) {
    if let name = wording.documentName, !name.isEmpty {
      text = name
      return
    }
    let asked = ContentAsk(wording.description.unicodeScalars.map { Self.marks[$0.value] ?? $0.value }).asked
    let title = ContentScript.text(Self.trimmed(asked))
    text = title.isEmpty ? wording.documentNumber ?? wording.description : title
  }

  /// As ``ContentScript`` writes the ends of clauses; all else stays as it was written.
  private static let marks: [UInt32: UInt32] = Dictionary(
    uniqueKeysWithValues: zip("，；：？！".unicodeScalars.map(\.value), ",;:?!".unicodeScalars.map(\.value)))

  private static let ends = Set(ContentScript.scalars(of: ",。;?!:、 ") + [0x20, 0x3000])

  /// Without fillers and stops at both ends: those between are part of the words.
  private static func trimmed(_ scalars: [UInt32]) -> ArraySlice<UInt32> {
    var (first, last, place): (Int?, Int, Int) = (nil, 0, 0)
    while place < scalars.count {
      if let word = ContentLexicon.words.word(at: place, in: scalars), word.meaning.isFiller {
        place += word.scalars.count
        continue
      }
      if !ends.contains(scalars[place]) {
        first = first ?? place
        last = place + 1
      }
      place += 1
    }
    return scalars[(first ?? 0)..<max(first ?? 0, last)]
  }
}

extension Topic {
  /// What the topic is called in a list: of the wordings that are used at least half as often as the most used one, the
  /// shortest without its polite words; rather one that says what it is than a number of a document.
  public var title: String {
    let often = uses.filter { $0.entries.count * 2 >= uses[0].entries.count }.map(\.wording)
    let named = often.filter { !$0.text.isNumbered }
    let titles = (named.isEmpty ? often : named).map { TopicTitle($0).text }
    return titles.min { $0.utf8.count < $1.utf8.count } ?? wording.description
  }
}
