extension NumberScan {
  /// 公民身份号码, of 18 characters or the 15 of before 1999.
  func identity(_ window: DigitWindow, _ label: NumberLabel?) -> PersonalDataFind? {
    guard !window.isPart else { return nil }
    switch window.digits.count {
    case 18: return present(window, label)
    case 15 where !window.hasLineEnd: return former(window, label)
    case 20 where window.shape.count == 1: return disabilityCard(window)
    case 16...19:
      return label == .identity && window.shape.count == 1 ? find(window, .wrongCheckCharacter) : nil
    default: return nil
    }
  }

  private func present(_ window: DigitWindow, _ label: NumberLabel?) -> PersonalDataFind? {
    do throws(IdentityNumberProblem) {
      let number = try IdentityNumber(window.digits)
      guard Self.years.contains(number.birthDay.year), !isCreditCode(window.digits) else { return nil }
      // 320322202401150012: a district, a day and a sequence make a receipt's number too.
      let isReceipt = label == .other && number.birthDay.year >= Self.recent
      return isReceipt ? nil : find(window)
    } catch {
      return mistyped(window, label, error)
    }
  }

  /// One wrong digit makes no stranger of the person.
  private func mistyped(
    _ window: DigitWindow, _ label: NumberLabel?, _ problem: IdentityNumberProblem
  ) -> PersonalDataFind? {
    guard !window.hasLineEnd, !window.digits.dropLast().contains("X") else { return nil }
    if label == .identity { return find(window, .wrongCheckCharacter) }
    guard case .wrongCheckCharacter = problem, label == nil,
      let year = Int(window.digits.dropFirst(6).prefix(4)),
      (Self.years.lowerBound..<Self.recent).contains(year)
    else { return nil }
    return find(window, .wrongCheckCharacter)
  }

  private func former(_ window: DigitWindow, _ label: NumberLabel?) -> PersonalDataFind? {
    guard label != .other, label != .account, label != .phone else { return nil }
    let birth = window.digits.dropFirst(6).prefix(6)
    let century = "19" + birth
    // The region and the day are those of the present number: its other places do not matter here.
    let model = window.digits.prefix(6) + century + "001"
    guard let digits = TypedNumber.digits(model),
      (try? IdentityNumber(String(model) + String(IdentityNumber.checkCharacter(of: digits)))) != nil
    else { return label == .identity ? find(window, .wrongCheckCharacter) : nil }
    return find(window, .formerBuild)
  }

  /// 残疾人证号: the identity number, the kind and the degree of the disability.
  private func disabilityCard(_ window: DigitWindow) -> PersonalDataFind? {
    let (number, rest) = (window.digits.prefix(18), window.digits.suffix(2))
    guard let identity = try? IdentityNumber(String(number)), Self.years.contains(identity.birthDay.year),
      rest.first.map({ ("1"..."7").contains($0) }) == true,
      rest.last.map({ ("1"..."4").contains($0) }) == true
    else { return nil }
    return find(window)
  }

  /// A permanent residence card begins with 9, and so does the code of an enterprise.
  private func isCreditCode(_ digits: String) -> Bool {
    digits.hasPrefix("9") && (try? UnifiedSocialCreditCode(digits)) != nil
  }

  private func find(_ window: DigitWindow, _ doubt: PersonalDataDoubt? = nil) -> PersonalDataFind {
    let isStudent = text[window.range.lowerBound - 1] == "G"
    let start = window.range.lowerBound - (isStudent ? 1 : 0)
    return PersonalDataFind(kind: .identityNumber, range: start..<window.range.upperBound, doubt: doubt)
  }

  /// Of birth.
  private static let years = 1880...2099
  /// From here on a day within a long number is more often that of an office's receipt than of a birth.
  private static let recent = 2012
}
