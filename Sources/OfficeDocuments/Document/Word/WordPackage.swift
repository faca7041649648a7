/// The parts of a .docx beside its text. Source: ISO/IEC 29500-1, 29500-2.
enum WordPackage {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let wordNamespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  static let relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageNamespace = "http://schemas.openxmlformats.org/package/2006"
  private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// - Parameter isMarked: whether there is a header.
  static func contentTypes(isMarked: Bool) -> String {
    let parts =
      [
        ("/word/document.xml", "\(wordType).document.main+xml"),
        ("/word/styles.xml", "\(wordType).styles+xml"),
        ("/word/fontTable.xml", "\(wordType).fontTable+xml"),
        ("/word/settings.xml", "\(wordType).settings+xml"),
        ("/word/footer1.xml", "\(wordType).footer+xml"), ("/word/footer2.xml", "\(wordType).footer+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
      ] + (isMarked ? [("/word/header1.xml", "\(wordType).header+xml")] : [])
    return declaration + "<Types xmlns=\"\(packageNamespace)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
      + parts.map { "<Override PartName=\"\($0)\" ContentType=\"\($1)\"/>" }.joined() + "</Types>"
  }

  static let relations = relations([
    ("\(relationType)/officeDocument", "word/document.xml"),
    ("\(packageNamespace)/relationships/metadata/core-properties", "docProps/core.xml"),
    ("\(relationType)/extended-properties", "docProps/app.xml"),
  ])

  /// - Parameter targets: type and target, numbered from rId1.
  static func relations(_ targets: [(String, String)]) -> String {
    let lines = targets.enumerated().map { index, target in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(target.0)\" Target=\"\(target.1)\"/>"
    }
    return declaration
      + "<Relationships xmlns=\"\(packageNamespace)/relationships\">\(lines.joined())</Relationships>"
  }

  /// The day is a constant, and no person is named: the file says nothing that the paper does not.
  static func core(title: String) -> String {
    let times = ["dcterms:created", "dcterms:modified"].map {
      "<\($0) xsi:type=\"dcterms:W3CDTF\">1980-01-01T00:00:00Z</\($0)>"
    }
    return declaration + "<cp:coreProperties xmlns:cp=\"\(packageNamespace)/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(title.inOneLine.escapedForMarkup)</dc:title><dc:language>zh-CN</dc:language>"
      + times.joined() + "</cp:coreProperties>"
  }

  static let app =
    declaration
    + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
    + "<Application>Kaijuan</Application></Properties>"

  static let settings =
    declaration + "<w:settings \(wordNamespace)><w:defaultTabStop w:val=\"640\"/><w:evenAndOddHeaders/>"
    + "<w:drawingGridVerticalSpacing w:val=\"579\"/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"
    + "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>"
    + "<w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:useFELayout/><w:compatSetting w:name=\"compatibilityMode\" "
    + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
    + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>"

  /// — 1 —, at the outer edge. Source: GB/T 9704-2012, 7.5.
  static func footer(_ style: WordStyle) -> String {
    let field = ["begin", "PAGE", "end"].map { part in
      part == "PAGE"
        ? "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
        : "<w:r><w:fldChar w:fldCharType=\"\(part)\"/></w:r>"
    }
    return declaration + "<w:ftr \(wordNamespace)><w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/></w:pPr>"
      + WordRun.xml("— ") + field.joined() + WordRun.xml(" —") + "</w:p></w:ftr>"
  }

  static func header(_ mark: String) -> String {
    declaration + "<w:hdr \(wordNamespace)>\(WordParagraph(.mark, mark.inOneLine).xml)</w:hdr>"
  }
}
