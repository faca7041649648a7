import Foundation
import OfficeStore
import OfficerConsole
import SeededRandom
import Terminal
import Testing

@testable import kaijuan

/// Keys of a person who knows nothing, in the demonstration's office at every place: whatever they do, the screen is whole and the file is sound.
///
/// `KAIJUAN_RANDOM_KEYS` sets how many.
@Suite struct RandomKeyTests {
  private static let count =
    ProcessInfo.processInfo.environment["KAIJUAN_RANDOM_KEYS"].flatMap { Int($0) } ?? 20_000
  private static let seats = 4

  @Test("random keys break no screen and no record", arguments: 1...seats)
  func survives(seed: Int) throws {
    let session = try Session()
    // What is exported lands there and nowhere else.
    session.environment["HOME"] = session.folder.path
    let context = try session.context([], form: ConsoleCommand.form)
    let office = try DemoOffice.make(at: session.officePath, by: context.surroundings.entry)
    let desk = try ConsoleCommand.desk(on: office, context)
    var keys = RandomKeys(seed: UInt64(seed))
    var console = try ConsoleCommand.console(at: desk, context)
    for pressed in 0..<(Self.count / Self.seats) {
      let key = keys.next()
      if console.handle(key) == .leave { console = try ConsoleCommand.console(at: desk, context) }
      if pressed % 97 == 0 {
        console.resize(to: CellSize(rows: 20 + pressed % 60, columns: 70 + pressed % 200))
      }
      // Some of the pictures: in a debug build a picture takes longer than a key.
      guard pressed % 5 == 0 else { continue }
      let canvas = console.canvas
      for (row, line) in canvas.lines.enumerated() {
        try #require(
          CellWidth.of(line) <= canvas.size.columns, "row \(row) is broken after \(key), seed \(seed)")
        try #require(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
      }
    }
    #expect(try office.verify().finding == nil)
  }
}

/// What fingers do: letters and digits mostly, keys of movement, Enter, Esc, Chinese from an input method, a paste.
private struct RandomKeys {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed) }

  mutating func next() -> Key {
    switch generator.next() % 20 {
    case 0..<5: Self.letters.randomElement(using: &generator).map { .character($0) } ?? .enter
    case 5..<8: .enter
    case 8: .escape
    case 9..<14: Self.moves.randomElement(using: &generator) ?? .down
    case 14: .character(Character("\(generator.next() % 10)"))
    case 15..<17: Self.texts.randomElement(using: &generator).map { .paste($0) } ?? .tab
    case 17: [Key.backspace, .delete, .control("u"), .control("a")].randomElement(using: &generator) ?? .tab
    default: .tab
    }
  }

  // Without q, which only ends the sitting.
  private static let letters = Array("abcdefghijklmnoprstuvwxyzGNO/?:[]+- ")
  private static let moves: [Key] = [
    .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .wheelUp, .wheelDown, .backTab,
  ]
  private static let texts = [
    "征地补偿", "㛃䶮𬱖", "2026-11-18", "2026-11-31", "a\u{301}\u{1B}[2J\n换行", "15", "",
    String(repeating: "长", count: 300),
  ]
}
