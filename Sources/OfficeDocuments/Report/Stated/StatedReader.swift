import Disclosure

/// Says of each number of a sentence which figure of the tables it repeats.
///
/// A number belongs to the nearest word of the tables before it in its clause, else behind it (294件予以公开), else in
/// an earlier clause with nothing but fillers between. Whatever else may narrow a row stands in the way, before the
/// word as well as behind it, to the end of the sentence: a figure is left to the officer rather than held against the
/// wrong cell.
struct StatedReader {
  struct Finding {
    enum Answer {
      case figure(AnnualFigure, year: Int, value: Int)
      case unchecked(UncheckedFigure.Reason)
    }

    /// Characters of the number with its unit.
    let range: Range<Int>
    let answer: Answer
  }

  private let tokens: [StatedToken]
  private let year: Int
  private let office: [String]
  private var context = StatedContext()
  /// Tokens before this are behind the last number, or were read with it.
  private var start = 0

  /// - Parameter office: the names of the reporting office.
  init(_ tokens: [StatedToken], year: Int, office: [String]) {
    self.tokens = StatedCarrying.joined(tokens)
    self.year = year
    self.office = office
  }

  mutating func findings() -> [Finding] {
    var findings: [Finding] = []
    for index in tokens.indices {
      if case .year(let year)? = tokens[index].word { context.year = year }
      guard let number = tokens[index].number else { continue }
      let answer = read(number, at: index)
      if number.value != .filled { findings.append(Finding(range: tokens[index].range, answer: answer)) }
    }
    return findings
  }

  private mutating func read(_ number: StatedNumber, at index: Int) -> Finding.Answer {
    let clue = StatedClue(tokens, from: start, number: index, office: office)
    start = clue.end
    context.turn(to: clue)
    if clue.isComparison { return .unchecked(.comparison) }
    guard let figure = context.figure(for: clue, form: form), let form, form.figures.contains(figure) else {
      context.forget()
      let reason: UncheckedFigure.Reason =
        context.year == .after || context.year == .other ? .otherYear : .noRow
      // 上年676件 alone only compares; what follows is the report year's again.
      if clue.words.isEmpty { context.year = .reported }
      return .unchecked(reason)
    }
    context.remember(figure)
    return answer(figure, number)
  }

  private func answer(_ figure: AnnualFigure, _ number: StatedNumber) -> Finding.Answer {
    guard let reported = reportYear else { return .unchecked(.otherYear) }
    guard figure.isCounted(in: number.unit) else { return .unchecked(.unit) }
    switch number.value {
    case .count(let value), .fen(let value): return .figure(figure, year: reported, value: value)
    case .approximate, .filled: return .unchecked(.approximate)
    }
  }

  private var reportYear: Int? {
    switch context.year {
    case .reported: year
    case .before: year - 1
    case .after, .other: nil
    }
  }

  private var form: AnnualForm? { AnnualForm(reportYear: reportYear ?? year) }
}

extension AnnualFigure {
  fileprivate func isCounted(in unit: StatedNumber.Unit) -> Bool {
    switch (self, unit) {
    case (.disclosed, .money): isMoney
    case (.disclosed, .matter): !isMoney
    case (.applications, .matter), (.applications, .entry), (.disputes, .matter), (.disputes, .entry): true
    case (.disclosed, .entry), (.disclosed, .foreign), (.applications, .money), (.applications, .foreign),
      (.disputes, .money), (.disputes, .foreign):
      false
    }
  }
}
