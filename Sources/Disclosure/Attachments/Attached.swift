/// 附件入卷: a scan or a file was put into the volume of a case, and is kept by its content.
public struct Attached: CasePayload {
  public static let kind = CaseEventKind.attached
  public let attachment: AttachmentKind
  /// The name of the file as it came, without its folder.
  public let name: String
  /// What its content is, as `application/pdf`.
  public let type: String
  /// Bytes.
  public let size: Int
  /// Pages of paper; nil where nobody counted them.
  public let pages: Int?
  /// The SM3 of its bytes, in hex.
  public let content: String

  public init(
    attachment: AttachmentKind, name: String, type: String, size: Int, pages: Int? = nil, content: String
  ) {
    self.attachment = attachment
    self.name = name
    self.type = type
    self.size = size
    self.pages = pages
    self.content = content
  }

  /// None: the file itself says what it holds.
  public static let fields: [FactField] = []
}

extension Attached {
  /// Bytes of the longest name that the file systems of officers' machines take.
  public static let longestName = 255
  /// What a person may count in one file.
  public static let pageCounts = 1...9_999

  /// What makes it one that no program records; nil for a sound one.
  ///
  /// A name is written beside others when the volume is written out: it never leads elsewhere.
  public var flaw: String? {
    if !Self.isFileName(name) { return "a name that is no file's" }
    if size < 1 { return "an empty file" }
    if let pages, !Self.pageCounts.contains(pages) { return "\(pages) pages" }
    return nil
  }

  /// Whether a text is the name of a file in a folder, and no way to another folder.
  public static func isFileName(_ name: String) -> Bool {
    let isHidden = name.unicodeScalars.contains { scalar in
      scalar == "/" || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
    }
    return !name.isEmpty && name != "." && name != ".." && !isHidden && name.utf8.count <= longestName
  }
}
