extension NumberScan {
  /// A bank card, or under the label of an account a number that no card has.
  func account(_ window: DigitWindow, _ label: NumberLabel?) -> PersonalDataFind? {
    guard !window.isPart, !window.hasLineEnd, window.digits.last != "X" else { return nil }
    if label != .other, label != .phone, hasCardShape(window), BankCardNumber.isCard(window.digits) {
      return PersonalDataFind(kind: .bankCard, range: window.range)
    }
    guard label == .account, isAccount(window) else { return nil }
    let doubt: PersonalDataDoubt? = BankCardNumber.passesLuhn(window.digits) ? .byLabel : .accountNumber
    return PersonalDataFind(kind: .bankCard, range: window.range, doubt: doubt)
  }

  /// Whole, in fours as on the card, or in the few parts that people make of it.
  private func hasCardShape(_ window: DigitWindow) -> Bool {
    window.shape.count == 1 || window.shape.dropLast().allSatisfy { $0 == 4 } || window.shape.count <= 3
      || window.shape.allSatisfy { $0 == 1 }
  }

  private func isAccount(_ window: DigitWindow) -> Bool {
    (12...23).contains(window.digits.count) && (window.shape.count == 1 || hasCardShape(window))
  }
}
