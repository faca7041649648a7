/// The figures of a report's text beside the tables: identity G.
///
/// A figure of the year before is held against that year's report and never against this one.
struct StatedComparison {
  private(set) var breaches: [Breach] = []
  private(set) var notAssessable: [NotAssessable] = []

  /// - Parameter stated: nil when there was no text to read.
  init(_ stated: [StatedFigure]?, _ report: AnnualReport, lastYear: AnnualReport?) {
    guard let stated else {
      notAssessable = [NotAssessable(.g, .noText)]
      return
    }
    let years = [report] + (lastYear.map { [$0] } ?? [])
    for figure in stated {
      guard let year = years.first(where: { $0.year == figure.year }) else {
        notAssessable = [NotAssessable(.g, .noLastYear)]
        continue
      }
      // A figure that this form has not at all is a blank, not a nought.
      let cells = year.cells(of: figure.figure)
      if let breach = Breach(.g, .stated(figure), [figure.value], cells.isEmpty ? [nil] : cells) {
        breaches.append(breach)
      }
    }
  }
}
