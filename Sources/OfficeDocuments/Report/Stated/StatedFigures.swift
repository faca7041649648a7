public import Disclosure

/// The figures that officers typed into a report's text: those of the tables, and those nobody can hold against
/// a table.
public struct StatedFigures: Hashable, Sendable {
  public private(set) var attributed: [StatedFigure] = []
  public private(set) var unchecked: [UncheckedFigure] = []

  public init() {}

  /// Reads one part. What the program filled in is a table's figure already; it is not checked but gives the
  /// words behind it their meaning.
  ///
  /// - Parameters:
  ///   - runs: the part's text, what officers wrote and what the program filled in.
  ///   - part: which of the six.
  ///   - year: the report year.
  ///   - office: who reports, as the report names it; figures of others are nobody's to check here.
  ///   - hasLastYear: whether last year's report is at hand; without it figures of that year are unchecked.
  public mutating func read(
    _ runs: [TemplateRun], of part: AnnualPart, year: Int, office: String = "", hasLastYear: Bool = true
  ) {
    let names = Self.names(of: office)
    for sentence in StatedSentence.sentences(of: runs) {
      var reader = StatedReader(
        StatedScanner.tokens(of: sentence, in: part, year: year), year: year, office: names)
      for found in reader.findings() {
        let place = StatedPlace(part: part, clause: sentence.clause(around: found.range))
        switch found.answer {
        case .figure(_, let other, _) where other != year && !hasLastYear:
          unchecked.append(
            UncheckedFigure(text: sentence.text(in: found.range), place: place, reason: .otherYear))
        case .figure(let figure, let year, let value):
          attributed.append(StatedFigure(figure, year: year, value: value, place: place))
        case .unchecked(let reason):
          unchecked.append(
            UncheckedFigure(text: sentence.text(in: found.range), place: place, reason: reason))
        }
      }
    }
  }

  /// 沭阳县人民政府 is 沭阳县 too.
  private static func names(of office: String) -> [String] {
    let government = "人民政府"
    guard !office.isEmpty else { return [] }
    return office.hasSuffix(government) && office.count > government.count
      ? [office, String(office.dropLast(government.count))] : [office]
  }
}
