import Disclosure
import Testing

@Suite struct PhoneNumberTests {
  @Test(arguments: [
    ("13812345678", "13812345678"), ("138 1234 5678", "13812345678"), ("138-1234-5678", "13812345678"),
    ("+86 13812345678", "13812345678"), ("8613812345678", "13812345678"),
    ("0086-138-12345678", "13812345678"),
    ("１９９１２３４５６７８", "19912345678"), ("0517-83331234", "0517-83331234"), ("(0517)83331234", "0517-83331234"),
    ("（0517）8333 1234", "0517-83331234"), ("051783331234", "0517-83331234"), ("010-12345678", "not"),
    ("01062345678", "010-62345678"), ("021-6234567", "021-6234567"), ("83331234", "83331234"),
    ("6234567", "6234567"),
    ("0517-83331234-801", "0517-83331234转801"), ("0517-83331234转801", "0517-83331234转801"),
    ("83331234转2", "83331234转2"),
    ("400-123-4567", "4001234567"), ("800 820 8820", "8008208820"),
  ])
  func `A number is read with or without its separators`(_ typed: String, _ text: String) {
    #expect(((try? PhoneNumber(typed).text) ?? "not") == text)
  }

  @Test(arguments: [("1381234567", 10), ("138123456789", 12), ("159 1234 567", 10)])
  func `A mobile number of too few digits or too many is certain`(_ typed: String, _ length: Int) {
    let problem = PhoneNumber.problem(typed)
    #expect(problem == .wrongMobileLength(length))
    #expect(problem?.certainty == .certain)
    #expect(problem?.wording == "手机号码应为11位，现为\(length)位，请核对")
  }

  @Test(arguments: [
    "12345", "12812345678", "+1 202 555 0100", "0000-1234567", "0110-1234567", "0517-1333123",
    "0517833312345",
  ])
  func `A number of another kind is a hint`(_ typed: String) {
    #expect(PhoneNumber.problem(typed)?.certainty == .hint, "\(typed)")
  }

  @Test(arguments: ["微信zhang3", "13812345678、13912345678", "0517-83331234转总机", "转801", "-"])
  func `Other words are a hint`(_ typed: String) {
    #expect(PhoneNumber.problem(typed) == .otherCharacters)
    #expect(PhoneNumber.problem(typed)?.certainty == .hint)
  }

  @Test func `Nothing typed yet is no problem`() { #expect(PhoneNumber.problem("　") == nil) }
}
