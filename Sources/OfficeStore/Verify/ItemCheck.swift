/// The walk along the items of the cases.
struct ItemCheck {
  /// What the keys of the items should be.
  private(set) var keys = KeySum()
  /// The first case whose items are listed otherwise. Said after all cases are checked: a damaged record says more.
  private(set) var differing: String?

  mutating func take(_ expected: [ItemRow], listed: [ItemRow], of row: CaseRow) {
    if listed != expected, differing == nil { differing = row.number }
    for item in expected { keys.add(item) }
  }
}
