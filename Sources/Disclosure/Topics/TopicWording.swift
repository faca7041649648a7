/// How a thing was asked for; many applications may have one wording.
public struct TopicWording: Hashable, Comparable, Sendable {
  public let description: String
  /// 文号, where it was given by itself.
  public let documentNumber: String?
  /// The document's name, where it was given by itself.
  public let documentName: String?

  public init(_ description: String, documentNumber: String? = nil, documentName: String? = nil) {
    self.description = description
    self.documentNumber = documentNumber
    self.documentName = documentName
  }

  public var text: ContentText {
    ContentText(description, documentNumber: documentNumber, documentName: documentName)
  }

  /// The shorter first, then in the order of their characters: the same everywhere.
  public static func < (one: Self, other: Self) -> Bool { one.order < other.order }

  private var order: (Int, String, String, String) {
    (description.utf8.count, description, documentNumber ?? "", documentName ?? "")
  }
}
