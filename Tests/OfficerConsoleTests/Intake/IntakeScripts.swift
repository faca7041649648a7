import Terminal

/// Forms as an officer fills them in, from the list of cases on, key by key.
enum IntakeScripts {
  /// From the identity number to the first item: past e-mail, address, postcode, fax, co-applicant and agent.
  static let toItem = "<tab> <tab> <tab> <tab> <tab> <tab> <tab>"

  /// A natural person with identity card and telephone: behind the receipt, to the end of the first item.
  static func person(_ name: String = "丁一", asks content: String = "乡道养护合同") -> String {
    """
    1 <tab> "\(name)" <tab> "13812345678" <tab> <tab> "11010519491231002X" \(toItem) "\(content)"
    """
  }

  /// Handed in today.
  static func inPerson(_ name: String = "丁一", asks content: String = "乡道养护合同") -> String {
    "3 1 <tab> <tab> \(person(name, asks: content))"
  }

  /// An ordinary letter of today that was confirmed by telephone.
  static let letter = """
    3 3 <tab> <tab> t <tab> <tab> "电话告知已收到，本人确认提出申请" <tab> \(person())
    """

  /// Two items: behind the first, the second, and to the question how they are registered.
  static let secondItem = "<tab> <tab> <tab> \"乡道养护支出\" <tab> <tab> <tab> <tab>"
}

extension Sitting {
  /// The same as `shows`, wherever lines break.
  func says(_ words: String) -> Bool { lines.map(\.trimmed).joined().contains(words) }
}
