public import Disclosure

/// What an applicant asked for earlier in the calendar month of an application, by which a fee per item is reckoned
/// (国办函〔2020〕109号, Art. 4). Who is the same applicant, and what counts as an item, is for a person to check.
public struct FeeMonth: Hashable, Sendable {
  /// An earlier application of the month.
  public struct Application: Hashable, Sendable {
    public let row: CaseRow
    /// By what its applicant was taken for the same.
    public let match: ApplicantMatch
    /// 件: what its own fee notice counted, else what it asks for.
    public let items: Int
    /// By what it was charged; nil where it was not.
    public let charged: FeeBasis?
  }

  public let first: Day
  public let last: Day
  /// In the order of receipt.
  public let earlier: [Application]
  /// What the application itself asks for.
  public let ownItems: Int

  /// How many items were asked for before.
  public var items: Int { earlier.reduce(0) { $0 + $1.items } }
}
