/// An item of a case, as the record names it: by the number of its case.
public struct ItemName: Codable, Hashable, Sendable {
  public let caseNumber: String
  /// 1 and up.
  public let item: Int

  public init(caseNumber: String, item: Int) {
    self.caseNumber = caseNumber
    self.item = item
  }
}
