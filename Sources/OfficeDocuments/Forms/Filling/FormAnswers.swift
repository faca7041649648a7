/// What an applicant filled in, by what the program takes it for.
public struct FormAnswers: Hashable, Sendable {
  public enum Key: Hashable, Sendable {
    /// Items count from 1; what is no part of an item is of the first.
    case matter(FormMatter, item: Int = 1)
    /// A field of the office's own, by its label.
    case own(String)
  }

  /// Nothing for an empty field; several for a choice of several.
  public private(set) var values: [Key: [String]] = [:]

  public init() {}

  public subscript(key: Key) -> [String] {
    get { values[key] ?? [] }
    set { values[key] = newValue.isEmpty ? nil : newValue }
  }

  /// The one value of a matter.
  public subscript(matter: FormMatter, item item: Int = 1) -> String? {
    get { self[.matter(matter, item: item)].first }
    set { self[.matter(matter, item: item)] = [newValue].compactMap(\.self) }
  }

  /// How many items were filled in, those left out between them too.
  public var itemCount: Int {
    values.keys.reduce(0) { count, key in
      switch key {
      case .matter(let matter, let item): matter.isOfItem ? max(count, item) : count
      case .own: count
      }
    }
  }

  /// Whether somebody acts for the applicant.
  public var hasAgent: Bool {
    values.keys.contains { key in
      switch key {
      case .matter(.powerOfAttorney, _): self[.powerOfAttorney] == FormMatter.given
      case .matter(let matter, _): matter.isOfAgent
      case .own: false
      }
    }
  }
}
