public import Disclosure

/// What a filled form lacks, or what cannot be right in it.
public struct FormFinding: Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case missing
    /// None of several fields of which one is enough, by their labels.
    case missingAll([String])
    /// An agent whose power of attorney is not with the application.
    case withoutPowerOfAttorney
    /// In the words of its check.
    case unfit(String, NumberProblemCertainty)
    /// Something that is not there to be chosen.
    case notAnOption(String, known: [String])
    case severalChosen
  }

  public let field: ApplicationField
  /// Of the part that may be filled in several times.
  public let item: Int
  public let problem: Problem

  /// Whether something was not filled in.
  public var isMissing: Bool {
    switch problem {
    case .missing, .missingAll, .withoutPowerOfAttorney: true
    case .unfit, .notAnOption, .severalChosen: false
    }
  }

  /// Whether the form has to be put right; else somebody should look at it.
  public var isCertain: Bool {
    switch problem {
    case .missing, .missingAll, .withoutPowerOfAttorney, .notAnOption, .severalChosen: true
    case .unfit(_, let certainty): certainty == .certain
    }
  }
}
