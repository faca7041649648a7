/// What the design asks of a figure.
enum Target: Sendable {
  /// Less than these seconds.
  case under(seconds: Double)
  /// Less than these bytes.
  case within(bytes: Double)
  /// At least so many items in a second.
  case perSecond(Double)
  /// At most so many times the cost of the first floor.
  case timesFloor(Double)

  var text: String {
    switch self {
    case .under(let seconds): "under \(FigureScale.seconds(seconds).text(seconds))"
    case .within(let bytes): "under \(FigureScale.bytes(bytes).text(bytes))"
    case .perSecond(let rate): "\(FigureScale.count(rate).text(rate))/s"
    case .timesFloor(let times): "≤ \(FigureScale.digits(times)) ×"
    }
  }
}
