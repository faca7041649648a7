/// A paper as it is laid out, whatever it is then written as: .docx, one HTML page, or text.
///
/// Source: GB/T 9704-2012, 7 (公文格式各要素编排规则).
public struct OfficialDocument: Hashable, Sendable {
  /// What a window or a list calls it, as `关于申请政府信息公开的答复书`.
  public let name: String
  /// In order of the page.
  public let blocks: [DocumentBlock]
  /// What is put on every sheet that must not be taken for the paper itself, as `草稿`; nil on the paper.
  public let mark: String?

  public init(name: String, blocks: [DocumentBlock], mark: String? = nil) {
    self.name = name
    self.blocks = blocks
    self.mark = mark
  }
}
