/// The two Regulations on disclosure: Order 492, in force 2008-05-01 to 2019-05-14, and Order 711, from then on.
public enum RegulationVersion: String, Codable, CaseIterable, Sendable {
  case regulation2007, regulation2019

  /// The Regulation itself, to be cited.
  public var instrument: Instrument {
    switch self {
    case .regulation2007: .regulation2007
    case .regulation2019: .regulation2019
    }
  }
}
