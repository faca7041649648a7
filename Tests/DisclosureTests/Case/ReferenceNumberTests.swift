import Testing

@testable import Disclosure
import SeededRandom

@Suite struct ReferenceNumberTests {
  private typealias ParsingError = ReferenceNumber.ParsingError

  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Ten numbers from fixed seeds, and the two extremes.
  private static let numbers: [String] =
    (1...10).map { seed in
      var generator = SeededGenerator(UInt64(seed))
      return ReferenceNumber(random: &generator).description
    } + ["0000-0000-0000-0000"]

  private static func plain(_ number: String) -> [Character] { number.filter { $0 != "-" } }

  private static func error(_ text: String) -> ParsingError? {
    do throws(ParsingError) {
      _ = try ReferenceNumber(parsing: text)
      return nil
    } catch { return error }
  }

  // α = 2, α² = 4, α⁴ = 16 (G), α⁵ = 5 (x²+1), α¹⁵ = 31 (Z), and 16·α = 5.
  @Test(arguments: [
    "0000-0000-0000-0012", "0000-0000-0000-0104", "0000-0000-0001-000G", "0000-0000-0010-0005",
    "1000-0000-0000-000Z", "0000-0000-0000-00G5",
  ])
  func `Vectors worked by hand`(_ text: String) throws {
    #expect(try ReferenceNumber(parsing: text).description == text)
  }

  @Test func `A number has four groups of four letters of Crockford's alphabet`() {
    for number in Self.numbers {
      let groups = number.split(separator: "-", omittingEmptySubsequences: false)
      #expect(groups.map(\.count) == [4, 4, 4, 4])
      #expect(Self.plain(number).allSatisfy { Self.letters.contains($0) })
    }
    #expect(Set(Self.numbers).count == Self.numbers.count)
  }

  @Test func `What is written is read back`() throws {
    for number in Self.numbers { #expect(try ReferenceNumber(parsing: number).description == number) }
  }

  @Test func `Every position takes every letter`() {
    var generator = SeededGenerator(99)
    var seen = [Set<Character>](repeating: [], count: 16)
    for _ in 0..<2000 {
      let number = Self.plain(ReferenceNumber(random: &generator).description)
      for (index, letter) in number.enumerated() { seen[index].insert(letter) }
    }
    #expect(seen.allSatisfy { $0.count == 32 })
  }

  @Test func `Every wrong character is caught`() {
    for number in Self.numbers {
      let right = Self.plain(number)
      for index in right.indices {
        for letter in Self.letters where letter != right[index] {
          var wrong = right
          wrong[index] = letter
          #expect(Self.error(String(wrong)) == .checkMismatch)
        }
      }
    }
  }

  @Test func `Every swap of neighbours is caught`() {
    for number in Self.numbers {
      let right = Self.plain(number)
      for index in 0..<15 where right[index] != right[index + 1] {
        var wrong = right
        wrong.swapAt(index, index + 1)
        #expect(Self.error(String(wrong)) == .checkMismatch)
      }
    }
  }

  @Test(arguments: [
    "1000-0000-0000-000Z", "100000000000000Z", "1000 0000 0000 000z", " 1000-0000-0000-000Z\n",
    "looo-oooo-oooo-oooz",
    "IOOO-OOOO-OOOO-OOOZ", "iOOO–OOOO—OOOO−OOOZ", "１０００－００００－００００－０００Ｚ", "Ｉｏｏｏ　００００　００００　０００ｚ",
    "10-00-00-00-00-00-00-0Z",
  ])
  func `A number is read as people type it`(_ text: String) throws {
    #expect(try ReferenceNumber(parsing: text).description == "1000-0000-0000-000Z")
  }

  @Test(arguments: [
    ("", 0), ("- -", 0), ("1000-0000-0000-000", 15), ("1000-0000-0000-000Z-1", 17), ("2024-3", 5),
  ])
  func `A wrong length is told`(_ text: String, _ count: Int) {
    #expect(Self.error(text) == .wrongLength(count: count))
  }

  @Test(arguments: [
    ("U000-0000-0000-000Z", "U", 1), ("1000-00*0-0000-000Z", "*", 2), ("1000-0000-000号-000Z", "号", 3),
    ("1000-0000-0000-000ｕ", "ｕ", 4), ("1000-0000-0000-\u{1F600}00Z", "\u{1F600}", 4), ("关于征地", "关", 1),
  ])
  func `An illegal character is told with its group`(_ text: String, _ character: Character, _ group: Int) {
    #expect(Self.error(text) == .illegalCharacter(character, group: group))
  }

  @Test func `Equal numbers are equal, others are not`() throws {
    let (first, second) = ("1000-0000-0000-000Z", "0000-0000-0000-0012")
    #expect(try ReferenceNumber(parsing: first) == ReferenceNumber(parsing: first.lowercased()))
    #expect(try ReferenceNumber(parsing: first) != ReferenceNumber(parsing: second))
  }
}
