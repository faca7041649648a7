import Disclosure
import Testing

/// The vector of GB 32100-2015 and others, their check characters computed apart from this program.
@Suite struct UnifiedSocialCreditCodeTests {
  @Test(arguments: ["91350100M000100Y43", "91110000600037341L", "12320000466002183R", "91110108551385082Q"])
  func `A code with its check character has no problem`(_ code: String) throws {
    #expect(UnifiedSocialCreditCode.problem(code) == nil)
    #expect(try UnifiedSocialCreditCode(" " + code.lowercased()).text == code)
  }

  @Test func `A wrong check character is certain, and the right one is named`() {
    let problem = UnifiedSocialCreditCode.problem("91350100M000100Y44")
    #expect(problem == .wrongCheckCharacter(expected: "3"))
    #expect(problem?.certainty == .certain)
    #expect(problem?.wording == "统一社会信用代码有误，请核对；前17位无误的，第18位应为3")
  }

  @Test(arguments: Array("IOSVZ"))
  func `A letter that the alphabet leaves out is named with its place`(_ letter: Character) {
    let problem = UnifiedSocialCreditCode.problem("91350100M\(letter)00100Y43")
    #expect(problem == .characterNotUsed(letter, place: 10))
    #expect(problem?.certainty == .certain)
    #expect(problem?.wording.contains("第10位为\(letter)") == true)
  }

  @Test func `The digits of the region are digits`() {
    #expect(UnifiedSocialCreditCode.problem("91A50100M000100Y43") == .unknownRegion("A50100"))
  }

  @Test(arguments: ["320000123456789", "4000123", "社证字第12号", "91350100M000100Y4"])
  func `An older registration is a hint`(_ number: String) {
    #expect(UnifiedSocialCreditCode.problem(number) == .otherPaper(length: number.count))
    #expect(UnifiedSocialCreditCode.problem(number)?.certainty == .hint)
  }

  @Test(arguments: ["91350100M000100Y43", "12320000466002183R"])
  func `Every wrong character and every swap of neighbours is caught`(_ code: String) {
    let characters = Array(code)
    for place in characters.indices {
      for other in "0123456789ABCDEFGHJKLMNPQRTUWXY" where other != characters[place] {
        var typed = characters
        typed[place] = other
        #expect(UnifiedSocialCreditCode.problem(String(typed))?.certainty == .certain, "\(String(typed))")
      }
    }
    for place in characters.indices.dropLast() where characters[place] != characters[place + 1] {
      var typed = characters
      typed.swapAt(place, place + 1)
      #expect(UnifiedSocialCreditCode.problem(String(typed))?.certainty == .certain, "\(String(typed))")
    }
  }

  @Test func `A natural person is asked for one number, an organisation for the other`() {
    #expect(ApplicantKind.naturalPerson.problem(ofIdentityNumber: "91350100M000100Y43")?.certainty == .hint)
    #expect(ApplicantKind.naturalPerson.problem(ofIdentityNumber: "11010519491231002X") == nil)
    for kind in ApplicantKind.allCases where kind != .naturalPerson {
      #expect(kind.problem(ofIdentityNumber: "91350100M000100Y43") == nil)
      #expect(kind.problem(ofIdentityNumber: "91350100M000100Y44")?.certainty == .certain)
    }
  }
}
