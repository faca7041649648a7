/// A4 as official papers use it: 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm; lengths in twentieths of a point.
///
/// A lying sheet is the same one turned, its head at the binding edge. Source: GB/T 9704-2012, 5.2.1, 7.6.
struct WordSheet {
  let isWide: Bool

  /// 22 lines of them fill the 225 mm.
  static let line = 579

  /// Of what can be printed on.
  var textWidth: Int { isWide ? 12_755 : 8844 }

  /// - Parameter isMarked: whether every sheet has a mark above.
  func xml(isMarked: Bool) -> String {
    let references =
      (isMarked
        ? ["default", "even"].map { "<w:headerReference w:type=\"\($0)\" r:id=\"rId6\"/>" }.joined() : "")
      + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>"
    return
      "<w:sectPr>\(references)\(page)<w:docGrid w:type=\"lines\" w:linePitch=\"\(Self.line)\"/></w:sectPr>"
  }

  private var page: String {
    isWide
      ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1588\" w:right=\"2098\" "
        + "w:bottom=\"1474\" w:left=\"1985\" w:header=\"851\" w:footer=\"851\" w:gutter=\"0\"/>"
      : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" "
        + "w:left=\"1588\" w:header=\"851\" w:footer=\"1230\" w:gutter=\"0\"/>"
  }
}
