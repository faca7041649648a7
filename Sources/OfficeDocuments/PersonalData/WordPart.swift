/// A part of a Word document that holds text, by its name in the package (ECMA-376, part 1, clause 11).
enum WordPart: CaseIterable {
  case body, header, footer, footnotes, endnotes, comments, glossary, drawing
  /// Title, author, company and what else stands in the properties of the file.
  case properties
  /// Data that forms are filled from.
  case data
  /// Where links lead.
  case links

  /// Nil for a part without text.
  init?(_ name: String) {
    let file = name.split(separator: "/").last.map(String.init) ?? ""
    guard name.hasSuffix(".xml") || name.hasSuffix(".rels") else { return nil }
    if name.hasPrefix("docProps/") {
      self = .properties
    } else if name.hasPrefix("customXml/item"), !name.contains("Props") {
      self = .data
    } else if name.hasPrefix("word/_rels/") {
      self = .links
    } else if name.hasPrefix("word/charts/chart") || name.hasPrefix("word/diagrams/data") {
      self = .drawing
    } else if name.hasPrefix("word/glossary/document") {
      self = .glossary
    } else {
      guard name.hasPrefix("word/"), !name.dropFirst("word/".count).contains("/"),
        let found = Self.byBeginning.first(where: { file.hasPrefix($0.0) })
      else { return nil }
      self = found.1
    }
  }

  var name: String {
    switch self {
    case .body: "正文"
    case .header: "页眉"
    case .footer: "页脚"
    case .footnotes: "脚注"
    case .endnotes: "尾注"
    case .comments: "批注"
    case .glossary: "自动图文集"
    case .drawing: "图表"
    case .properties: "文档属性"
    case .data: "表单数据"
    case .links: "超链接"
    }
  }

  private static let byBeginning: [(String, WordPart)] = [
    ("document", .body), ("header", .header), ("footer", .footer), ("footnotes", .footnotes),
    ("endnotes", .endnotes), ("comments.", .comments),
  ]
}
