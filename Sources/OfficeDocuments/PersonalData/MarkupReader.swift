/// Reads XML from beginning to end: the starts and ends of elements by their local names, and the text between them.
///
/// Word writes no document type, and what one can do (entities that grow, other files) is not wanted: it is a fault.
struct MarkupReader {
  enum Token {
    case start(MarkupElement)
    case end(String)
    case text(String)
  }

  /// The text is no XML from here on.
  struct Fault: Error {}

  private let bytes: [UInt8]
  private var place = 0
  /// The end that follows an element without content.
  private var pendingEnd: String?

  /// - Parameter text: in UTF-8, without a byte order mark.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// Nil at the end.
  mutating func next() throws(Fault) -> Token? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name)
    }
    while place < bytes.count {
      if bytes[place] != UInt8(ascii: "<") { return .text(try text()) }
      if starts("<!--") {
        try skip(past: "-->")
      } else if starts("<![CDATA[") {
        return .text(try characterData())
      } else if starts("<?") {
        try skip(past: "?>")
      } else if starts("<!") {
        throw Fault()
      } else {
        return try tag()
      }
    }
    return nil
  }

  private func starts(_ words: String) -> Bool { bytes[place...].starts(with: words.utf8) }

  private func end(of words: String, from start: Int) throws(Fault) -> Int {
    let words = Array(words.utf8)
    var place = start
    while place + words.count <= bytes.count {
      if bytes[place] == words[0], bytes[place...].starts(with: words) { return place }
      place += 1
    }
    throw Fault()
  }

  private mutating func skip(past words: String) throws(Fault) {
    place = try end(of: words, from: place) + words.utf8.count
  }

  private mutating func text() throws(Fault) -> String {
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    defer { place = end }
    return try MarkupText.decoded(bytes[place..<end])
  }

  private mutating func characterData() throws(Fault) -> String {
    let start = place + "<![CDATA[".utf8.count
    let end = try end(of: "]]>", from: start)
    place = end + 3
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func tag() throws(Fault) -> Token {
    let end = try tagEnd()
    var inner = bytes[(place + 1)..<end]
    place = end + 1
    if inner.first == UInt8(ascii: "/") { return .end(MarkupElement.localName(inner.dropFirst())) }
    let isEmpty = inner.last == UInt8(ascii: "/")
    if isEmpty { inner = inner.dropLast() }
    let element = MarkupElement(inner)
    guard !element.name.isEmpty else { throw Fault() }
    if isEmpty { pendingEnd = element.name }
    return .start(element)
  }

  /// The > that ends a tag: one within quotes does not.
  private func tagEnd() throws(Fault) -> Int {
    var quote: UInt8?
    for index in (place + 1)..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    throw Fault()
  }
}
