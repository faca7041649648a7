/// The text of a Word document: all of it, also what is not seen on its pages.
struct WordPackageText {
  let document: DocumentText

  init(_ bytes: [UInt8]) throws(DocumentTextFault) {
    let package = try PackageParts(bytes) { WordPart($0) != nil }
    guard package.parts.contains(where: { WordPart($0.name) == .body }) else { throw .otherPackage }
    var parts: [DocumentText.Part] = []
    for kind in WordPart.allCases {
      for part in package.parts where WordPart(part.name) == kind { parts += try Self.parts(part, kind) }
    }
    document = DocumentText(parts: parts, unread: Self.unread(package.names))
  }

  private static func parts(
    _ part: PackageParts.Part, _ kind: WordPart
  ) throws(DocumentTextFault) -> [DocumentText.Part] {
    var reader = WordTextReader(kind)
    do throws(MarkupReader.Fault) { try reader.read(try text(part)) } catch {
      throw .damaged(part: part.name)
    }
    return reader.parts
  }

  /// In UTF-8 or, where a byte order mark says so, in UTF-16.
  private static func text(_ part: PackageParts.Part) throws(MarkupReader.Fault) -> String {
    do { return try PlainText.read(part.bytes) } catch { throw MarkupReader.Fault() }
  }

  private static func unread(_ names: [String]) -> [String] {
    func count(_ beginning: String) -> Int { names.count { $0.hasPrefix(beginning) && !$0.hasSuffix("/") } }
    let (pictures, files) = (count("word/media/"), count("word/embeddings/"))
    return (pictures > 0 ? ["图片\(pictures)幅"] : []) + (files > 0 ? ["嵌入的文件\(files)个"] : [])
  }
}
