/// A header, or a value from a closed list, reduced to what tells it from others: `＊收 到 申请\n日期：` is
/// `收到申请日期`.
struct FoldedName: Hashable {
  let text: String

  init(_ written: String) {
    let folded = written.foldedToHalfWidth.lowercased().unicodeScalars.compactMap(FoldedName.unified)
    var scalars = folded[...]
    while let first = scalars.first, first == "*" { scalars = scalars.dropFirst() }
    while let last = scalars.last, last == "*" || last == ":" { scalars = scalars.dropLast() }
    text = FoldedName.text(of: scalars)
  }

  /// The name before a bracketed remark and the remark itself: `答复日期(年月日)` is `答复日期` and `年月日`.
  var withoutRemark: (name: FoldedName, remark: FoldedName)? {
    guard text.hasSuffix(")"), let opening = text.firstIndex(of: "("), opening > text.startIndex else {
      return nil
    }
    let remark = text[text.index(after: opening)...].dropLast()
    return (FoldedName(String(text[..<opening])), FoldedName(String(remark)))
  }

  /// Brackets of all kinds are one kind, `、` is `/`, and blanks inside a name say nothing.
  private static func unified(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "[", "{", "【", "〔", "［", "「", "〈", "<": "("
    case "]", "}", "】", "〕", "］", "」", "〉", ">": ")"
    case "、", "\\", "|": "/"
    case _ where scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}": nil
    default: scalar
    }
  }

  private static func text(of scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
