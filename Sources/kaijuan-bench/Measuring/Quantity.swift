/// Something measured, with the unit that people read it in.
struct Quantity: Sendable {
  enum Unit: Sendable {
    case seconds
    case bytes
    /// Items done in the seconds of the samples.
    case perSecond(of: String, items: Int)
    /// Of what should be, what is: 1 is all.
    case share
  }

  /// Seconds, bytes or a share.
  let samples: Samples
  let unit: Unit

  static func seconds(_ samples: Samples) -> Quantity { Quantity(samples: samples, unit: .seconds) }

  static func bytes(_ count: Double) -> Quantity { Quantity(samples: Samples([count]), unit: .bytes) }

  static func rate(_ samples: Samples, of name: String, items: Int) -> Quantity {
    Quantity(samples: samples, unit: .perSecond(of: name, items: items))
  }

  static func share(_ value: Double) -> Quantity { Quantity(samples: Samples([value]), unit: .share) }

  /// Seconds, bytes, the seconds of one item, or how much more there should be: less is better, whatever the unit.
  var cost: Double { cost(samples.median) }

  private func cost(_ value: Double) -> Double {
    switch unit {
    case .seconds, .bytes: value
    case .perSecond(_, let items): value / Double(items)
    case .share: 1 / value
    }
  }

  /// The median, and in brackets the least and the most: `4.21 ms (4.02–6.90)`.
  var text: String {
    switch unit {
    case .seconds:
      let scale = FigureScale.seconds(samples.median)
      return scale.text(samples.median) + range { scale.number($0) }
    case .bytes: return FigureScale.bytes(samples.median).text(samples.median)
    case .perSecond(let name, _):
      let scale = FigureScale.count(1 / cost)
      return scale.text(1 / cost) + " \(name)/s" + range { scale.number(1 / cost($0)) }
    case .share: return FigureScale.share(samples.median)
    }
  }

  private func range(_ number: (Double) -> String) -> String {
    guard samples.values.count > 1 else { return "" }
    let ends = [number(samples.minimum), number(samples.maximum)]
    switch unit {
    case .seconds, .bytes, .share: return " (\(ends[0])–\(ends[1]))"
    case .perSecond: return " (\(ends[1])–\(ends[0]))"
    }
  }
}
