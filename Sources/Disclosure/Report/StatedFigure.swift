/// A figure of the tables that the report's text repeats, for identity G.
public struct StatedFigure: Hashable, Sendable {
  public let figure: AnnualFigure
  /// The report year that the text speaks of: the report's own, or the year before.
  public let year: Int
  /// As the text says it: cases, disputes, decisions, or fen.
  public let value: Int
  public let place: StatedPlace

  public init(_ figure: AnnualFigure, year: Int, value: Int, place: StatedPlace) {
    self.figure = figure
    self.year = year
    self.value = value
    self.place = place
  }
}
