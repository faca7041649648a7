/// What a program can read of a file that is to be given out.
public struct DocumentText: Hashable, Sendable {
  /// A part that is read by itself: nothing goes on from one to the next.
  public struct Part: Hashable, Sendable {
    /// As a place is named: 正文, 页眉, 第3页; empty in a plain text.
    public let name: String
    /// What its lines are called: 行, or 段 where they are paragraphs.
    public let lineName: String
    public let text: String

    public init(name: String, lineName: String = "行", text: String) {
      self.name = name
      self.lineName = lineName
      self.text = text
    }

    /// 正文第3段.
    public func place(ofLine line: Int) -> String { "\(name)第\(line)\(lineName)" }
  }

  public let parts: [Part]
  /// What is in it and cannot be read, and so is to be looked at: pictures, files within it, pages without text.
  public let unread: [String]

  public init(parts: [Part], unread: [String] = []) {
    self.parts = parts.filter { !$0.text.allSatisfy(\.isWhitespace) }
    self.unread = unread
  }
}
