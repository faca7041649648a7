import Disclosure
import Testing

/// The vectors of GB 11643-1999 and others, their check characters computed apart from this program.
@Suite struct IdentityNumberTests {

  @Test(arguments: ["11010519491231002X", "440524188001010014", "32132219900101123X", "830000197805203312"])
  func `A number with its check character has no problem`(_ number: String) throws {
    #expect(IdentityNumber.problem(number) == nil)
    #expect(try IdentityNumber(number).text == number)
  }

  @Test func `The day of birth is read`() throws {
    #expect(try IdentityNumber("11010519491231002X").birthDay == "1949-12-31")
  }

  @Test(arguments: [
    "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ", "110105 19491231 002X", "　11010519491231002X ",
  ])
  func `It is read as fingers and input methods write it`(_ typed: String) throws {
    #expect(try IdentityNumber(typed).text == "11010519491231002X")
  }

  @Test func `The permanent residence card of a foreigner has a number of the same build`() {
    #expect(IdentityNumber.problem("911124198108030024") == nil)
  }

  @Test func `A wrong check character is certain, and the right one is named`() {
    let problem = IdentityNumber.problem("110105194912310021")
    #expect(problem == .wrongCheckCharacter(expected: "X"))
    #expect(problem?.certainty == .certain)
    #expect(problem?.wording == "身份证号码有误，请核对；前17位无误的，第18位应为X")
  }

  @Test func `A day that the calendar does not have, and a region that there is not, are certain`() {
    #expect(IdentityNumber.problem("321322198502300019") == .impossibleBirthDay("19850230"))
    #expect(IdentityNumber.problem("321322178502010017") == .impossibleBirthDay("17850201"))
    #expect(IdentityNumber.problem("990105194912310021") == .unknownRegion("990105"))
    #expect(IdentityNumber.problem("1101051949123100X2") == .misplacedX)
    for number in ["321322198502300019", "990105194912310021", "1101051949123100X2"] {
      #expect(IdentityNumber.problem(number)?.certainty == .certain)
    }
  }

  @Test(arguments: [
    "E12345678", "H0123456789", "110105491231002", "军字第1234567号", "11010519491231002A", "1101051949123100022",
  ])
  func `第二十九条：其他证件号码只是提示，可照填`(_ number: String) {
    let problem = IdentityNumber.problem(number)
    #expect(problem == .otherPaper(length: number.count))
    #expect(problem?.certainty == .hint)
    #expect(problem?.wording.contains("以其他证件申请的可照填") == true)
  }

  @Test(arguments: ["", " ", "　"])
  func `Nothing typed yet is no problem`(_ text: String) {
    #expect(IdentityNumber.problem(text) == nil)
  }

  @Test(arguments: ["11010519491231002X", "440524188001010014", "32132219900101123X", "622921199511184016"])
  func `Every wrong character is caught, as ISO 7064 promises`(_ number: String) {
    let characters = Array(number)
    for place in characters.indices {
      for other in "0123456789X" where other != characters[place] {
        var typed = characters
        typed[place] = other
        #expect(IdentityNumber.problem(String(typed))?.certainty == .certain, "\(String(typed))")
      }
    }
  }

  @Test(arguments: ["11010519491231002X", "440524188001010014", "32132219900101123X", "622921199511184016"])
  func `Every swap of neighbours is caught, as ISO 7064 promises`(_ number: String) {
    let characters = Array(number)
    for place in characters.indices.dropLast() where characters[place] != characters[place + 1] {
      var typed = characters
      typed.swapAt(place, place + 1)
      #expect(IdentityNumber.problem(String(typed))?.certainty == .certain, "\(String(typed))")
    }
  }
}
