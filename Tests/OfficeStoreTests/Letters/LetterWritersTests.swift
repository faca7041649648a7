import Disclosure
import Foundation
import Synchronization
import Testing

@testable import OfficeStore

/// Officers who make letters at once, each with a connection of their own.
@Suite struct LetterWritersTests {
  private static let writers = 4
  private static let letters = 10

  @Test(.timeLimit(.minutes(2)))
  func `No number is given twice and none is left out`() throws {
    let test = try TestOffice.ofLetters()
    let rows = try (0..<Self.writers).map { _ in try test.receive() }
    let numbers = Mutex<[String]>([])
    let group = DispatchGroup()
    for row in rows {
      let path = test.path
      group.enter()
      Thread.detachNewThread {
        let made = (try? Self.write(row.number, path)) ?? []
        numbers.withLock { $0 += made }
        group.leave()
      }
    }
    group.wait()
    let expected = (1...Self.writers * Self.letters).map { "河政办公开复〔2026〕\($0)号" }
    #expect(Set(numbers.withLock(\.self)) == Set(expected))
    #expect(numbers.withLock(\.count) == expected.count)
    #expect(try test.office.documentNumbers(year: 2026).flatMap(\.numbers).map(\.text) == expected)
    #expect(try test.finding() == nil)
  }

  private static func write(_ number: String, _ path: String) throws -> [String] {
    let office = try Office.open(path, .readWrite, on: TestOffice.today)
    var numbers: [String] = []
    while numbers.count < letters {
      let row = try office.row(named: number)
      do throws(LetterNotMade<LetterTrouble>) {
        let made = try office.makeLetter(TestOffice.letter(), for: [row], by: TestOffice.entry()) {
          number throws(LetterTrouble) in Array((number ?? "").utf8)
        }
        numbers += [made.documentNumber].compactMap(\.self)
      } catch {
        guard case .store(.database(let failure)) = error, failure.kind == .busy else { throw error }
      }
    }
    return numbers
  }
}
