import Disclosure

extension ReportPeriod {
  /// How the periods of a command are written.
  static let note = """
    起、止写成日期 2026-03-05、月份 2026-03、季度 2026Q1 或者年度 2026；只写一个的，为该日、该月、该
    季度或者该年度。
    """

  /// - Parameter texts: the first and the last part of the period, or one that is both.
  init(typed texts: [String]) throws(Failure) {
    let from = try Self.part(texts[0], what: "起")
    let to = try Self.part(texts[texts.count - 1], what: "止")
    guard let period = ReportPeriod(first: from.first, last: to.last) else {
      throw .usage("止“\(texts[texts.count - 1])”早于起“\(texts[0])”，请调换。")
    }
    self = period
  }

  private static func part(_ text: String, what: String) throws(Failure) -> ReportPeriod {
    guard let period = ReportPeriod(text) else {
      throw .usage("\(what)“\(text)”应写成日期 2026-03-05、月份 2026-03、季度 2026Q1 或者年度 2026。")
    }
    return period
  }
}
