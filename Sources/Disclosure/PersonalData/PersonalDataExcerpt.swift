/// The words around a find, and the line that it stands on.
struct PersonalDataExcerpt {
  /// Scalars on either side: about a line of a terminal in all.
  private static let reach = 24
  private let text: ScannedText

  init(_ text: ScannedText) { self.text = text }

  /// - Parameter finds: in order, so that lines are counted once.
  func findings(of finds: [PersonalDataFind]) -> [PersonalDataFinding] {
    var (line, place) = (1, 0)
    return finds.map { find in
      line += text.original[place..<find.range.lowerBound].count { $0 == "\n" }
      place = find.range.lowerBound
      return finding(find, line: line)
    }
  }

  private func finding(_ find: PersonalDataFind, line: Int) -> PersonalDataFinding {
    let (start, end) = (find.range.lowerBound, find.range.upperBound)
    return PersonalDataFinding(
      kind: find.kind, doubt: find.doubt, range: find.range, line: line, text: text.text(find.range),
      before: oneLine(max(0, start - Self.reach)..<start),
      after: oneLine(end..<min(text.count, end + Self.reach)))
  }

  private func oneLine(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(text.original[range].map { $0.value < 0x20 ? " " : $0 }))
  }
}
