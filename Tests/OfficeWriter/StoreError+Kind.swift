import OfficeStore

extension StoreError {
  /// One word for what a test asks about.
  var kind: String {
    if case .database(let failure) = self { return "\(failure.kind)" }
    if case .migration(.database(let failure)) = self { return "\(failure.kind)" }
    if case .conflict = self { return "conflict" }
    if case .inUse = self { return "inUse" }
    return "\(self)"
  }
}
