public import Disclosure

extension Office {
  /// Who a letter of an organ is from, with what the office has set for all of its letters.
  ///
  /// - Parameters:
  ///   - organ: 答复主体.
  ///   - day: 落款日期.
  public func letterSender(of organ: String, on day: Day) throws(StoreError) -> LetterSender {
    let address = try setting(.statusAddress)
    return LetterSender(
      organ: try organDetails(of: organ, on: day), statusAddress: address.isEmpty ? nil : address,
      hasRedHead: try setting(.lettersHaveRedHead) == "yes",
      specialAccessComesFirst: try setting(.specialAccessComesFirst) == "yes")
  }
}

extension CaseFile {
  /// As a letter sees it.
  public var letterCase: LetterCase { LetterCase(state, due: deadline.due) }
}
