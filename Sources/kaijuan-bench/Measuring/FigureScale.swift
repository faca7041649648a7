/// The multiple of a unit in which a figure has one to three digits before the point.
struct FigureScale {
  private let factor: Double
  private let unit: String

  static func seconds(_ value: Double) -> FigureScale {
    switch value {
    case ..<1e-3: FigureScale(factor: 1e-6, unit: "µs")
    case ..<1: FigureScale(factor: 1e-3, unit: "ms")
    default: FigureScale(factor: 1, unit: "s")
    }
  }

  static func bytes(_ value: Double) -> FigureScale {
    switch value {
    case ..<1e4: FigureScale(factor: 1, unit: "B")
    case ..<1e7: FigureScale(factor: 1e3, unit: "kB")
    default: FigureScale(factor: 1e6, unit: "MB")
    }
  }

  static func count(_ value: Double) -> FigureScale {
    switch value {
    case ..<1e4: FigureScale(factor: 1, unit: "")
    case ..<1e6: FigureScale(factor: 1e3, unit: "thousand")
    default: FigureScale(factor: 1e6, unit: "million")
    }
  }

  /// Of 1, in hundredths with two decimals: `99.87 %`.
  static func share(_ value: Double) -> String {
    let hundredths = Int((value * 10_000).rounded(.down))
    let part = String(hundredths % 100)
    return "\(hundredths / 100).\(part.count < 2 ? "0" : "")\(part) %"
  }

  func text(_ value: Double) -> String { number(value) + (unit.isEmpty ? "" : " " + unit) }

  /// Three digits that mean something.
  func number(_ value: Double) -> String { Self.digits(value / factor) }

  static func digits(_ value: Double) -> String {
    let decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2
    var whole = 1.0
    for _ in 0..<decimals { whole *= 10 }
    let rounded = Int((value * whole).rounded())
    guard decimals > 0 else { return String(rounded) }
    let part = String(rounded % Int(whole))
    return "\(rounded / Int(whole))." + String(repeating: "0", count: decimals - part.count) + part
  }
}
