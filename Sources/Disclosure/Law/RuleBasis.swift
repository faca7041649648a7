/// What a rule rests on.
public enum RuleBasis: String, CaseIterable, Sendable {
  /// Written in a law, regulation, judicial interpretation or a notice of the competent authority.
  case statute
  /// Local practice or a default of the program, for a matter that the law leaves to the office.
  case practice
  /// Not written: the program's reading, with the provision that it follows.
  case interpretation

  public var name: String {
    switch self {
    case .statute: "法定"
    case .practice: "通行做法"
    case .interpretation: "本程序的理解"
    }
  }
}
