import Disclosure
import Testing

@testable import OfficeStore

/// Short ways to make letters.
extension TestOffice {
  static let organDetails = OrganDetails(
    organ: organ, from: "2026-01-01", code: "河政办公开", reviewingBody: "河源县人民政府", court: "河源县人民法院")

  /// An office that may make letters.
  static func ofLetters() throws -> TestOffice {
    let test = try TestOffice()
    try test.office.register(organDetails, by: entry())
    return test
  }

  static func letter(
    _ kind: LetterKind = .granted, organ: String = organ, on day: Day = today, number: String? = nil
  ) -> NewLetter {
    NewLetter(kind: kind, organ: organ, printedOn: day, documentNumber: number, words: ["given": "复印件"])
  }

  /// A letter whose bytes are its number, or what it is called.
  @discardableResult
  func make(_ letter: NewLetter = letter(), for rows: CaseRow..., text: String? = nil) throws -> MadeLetter {
    try office.makeLetter(letter, for: rows, by: Self.entry()) { number throws(LetterTrouble) in
      Array((text ?? number ?? letter.kind.rawValue).utf8)
    }
  }

  func letters(of row: CaseRow) throws -> [CaseLetter] {
    let now = try #require(try office.row(id: row.id))
    return try #require(try office.file(of: now)).state.letters
  }
}

/// What keeps a letter from being written out.
enum LetterTrouble: Error { case unwritten }
