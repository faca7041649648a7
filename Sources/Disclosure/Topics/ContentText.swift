/// What is asked for, prepared to be held against another: without the words that every application has (申请公开,
/// 关于…的政府信息) and what it tells besides, in one script, with the parts that tell one paper from another known as
/// such: places, numbers, kinds of paper, numbers of documents.
public struct ContentText: Hashable, Sendable {
  let pieces: [ContentPiece]
  let places: [ContentPlace]
  let kinds: PaperKinds
  let numbers: ContentNumbers
  let documents: [DocumentMark]
  private let words: [UInt32: String]
  /// Nil where the text says what another can ask for, too.
  public let solitude: ContentSolitude?

  /// - Parameters:
  ///   - text: the name or other description (Art. 29).
  ///   - documentNumber: 文号, where it was given by itself.
  ///   - documentName: the document's name, where it was given by itself; it is compared instead of the description.
  public init(_ text: String, documentNumber: String? = nil, documentName: String? = nil) {
    let name = documentName ?? ""
    let (rest, inText) = DocumentMark.taken(from: ContentScript.scalars(name.isEmpty ? text : name))
    let besides = documentNumber.map(DocumentMark.given) ?? []
    let ask = ContentAsk(rest)
    let reader = ContentReader(ask.asked).placed(by: ask)
    pieces = reader.pieces
    places = reader.places
    kinds = reader.kinds
    numbers = reader.numbers
    words = reader.words
    documents = besides + inText.filter { mark in !besides.contains { $0.isSame(as: mark) } }
    let isNumbered = !documents.isEmpty
    solitude = isNumbered ? nil : ContentSolitude(ask.asked, isOwnMatter: ask.isOwnMatter, reader)
  }

  /// Nothing is left that says what is asked for.
  public var isEmpty: Bool { pieces.isEmpty && documents.isEmpty }

  /// Whether a number of a document (文号) stands in it, or beside it.
  package var isNumbered: Bool { !documents.isEmpty }

  func text(_ range: Range<Int>) -> String {
    pieces[range].map { words[$0.symbol] ?? ContentScript.text([$0.symbol]) }.joined()
  }

  /// Places that no smaller place follows: in 柳河镇大营村, the village.
  var smallestPlaces: [ContentPlace] {
    places.indices.filter { place in
      guard place + 1 < places.count else { return true }
      let (one, next) = (places[place], places[place + 1])
      return next.whole.lowerBound != one.whole.upperBound || next.level <= one.level
    }.map { places[$0] }
  }
}
