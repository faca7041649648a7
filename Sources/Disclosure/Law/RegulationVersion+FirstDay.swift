extension RegulationVersion {
  /// The first day in force.
  public var firstDay: Day {
    switch self {
    case .regulation2007: "2008-05-01"
    case .regulation2019: "2019-05-15"
    }
  }
}
