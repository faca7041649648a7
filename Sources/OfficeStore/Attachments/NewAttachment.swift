public import Disclosure

/// A file that is to be put into the volume of a case.
public struct NewAttachment: Hashable, Sendable {
  public let kind: AttachmentKind
  /// Without its folder.
  public let name: String
  /// What its content is, as `application/pdf`.
  public let type: String
  /// Pages of paper; nil where nobody counted them.
  public let pages: Int?
  public let bytes: [UInt8]

  public init(kind: AttachmentKind, name: String, type: String, pages: Int? = nil, bytes: [UInt8]) {
    self.kind = kind
    self.name = name
    self.type = type
    self.pages = pages
    self.bytes = bytes
  }

  /// The most bytes of one file.
  public static let largest = 50 << 20
  /// The most bytes of the files that go in together: they are in memory at once.
  public static let largestTogether = 200 << 20

  func attached(content: String) -> Attached {
    Attached(
      attachment: kind, name: name, type: type, size: bytes.count, pages: pages, content: content)
  }
}
