import Testing

@testable import OfficerConsole

@Suite struct IntakeGoldenTests {
  static let sizes = [(24, 80), (40, 120), (50, 200)]

  private func golden(_ name: String, _ script: String, _ size: (rows: Int, columns: Int)) throws {
    let sitting = try Sitting(TestOffice(), rows: size.rows, columns: size.columns).press(script)
    try expectGolden(sitting, "intake-\(name)-\(size.columns)x\(size.rows)")
  }

  @Test("the empty form", arguments: sizes)
  func empty(rows: Int, columns: Int) throws { try golden("empty", "3", (rows, columns)) }

  @Test("a letter, filled in and confirmed", arguments: sizes)
  func filled(rows: Int, columns: Int) throws {
    try golden("filled", IntakeScripts.letter + IntakeScripts.secondItem, (rows, columns))
  }

  @Test("a late confirmation, a mistyped identity number, and what is missing", arguments: sizes)
  func error(rows: Int, columns: Int) throws {
    let script = """
      3 3 <tab> <c-u> "2026-11-15" <tab> t <tab> <tab> <tab> 1 <tab> "丁一" <tab> "110105194912310021" <c-o>
      """
    try golden("error", script, (rows, columns))
  }

  @Test("earlier cases beside the form", arguments: sizes)
  func duplicates(rows: Int, columns: Int) throws {
    try golden("duplicates", IntakePriorTests.same, (rows, columns))
  }

  @Test("the earlier cases, opened", arguments: sizes)
  func compared(rows: Int, columns: Int) throws {
    try golden("compared", IntakePriorTests.same + "<f2>", (rows, columns))
  }

  @Test("what will be saved", arguments: sizes)
  func confirming(rows: Int, columns: Int) throws {
    try golden("confirming", IntakePriorTests.same + "<c-o>", (rows, columns))
  }

  @Test("what was saved", arguments: sizes)
  func saved(rows: Int, columns: Int) throws {
    try golden("saved", IntakeScripts.inPerson() + IntakeScripts.secondItem + "2 <c-o> y", (rows, columns))
  }
}
