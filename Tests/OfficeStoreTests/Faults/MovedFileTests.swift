import Disclosure
import Foundation
import Testing

@testable import OfficeStore

/// The office file goes away under an open program: nothing is acknowledged that would be lost with it.
@Suite struct MovedFileTests {
  private let test: TestOffice
  private let elsewhere: String

  init() throws {
    test = try TestOffice()
    elsewhere = test.folder.file("elsewhere.kaijuan")
    _ = try test.receive()
  }

  private func expectRefusal() {
    #expect { _ = try test.receive() } throws: { error in
      guard case .database(let failure) = error as? StoreError else { return false }
      return failure.kind == .moved
    }
  }

  @Test func `A change to a file that was removed is refused`() throws {
    try FileManager.default.removeItem(atPath: test.path)
    expectRefusal()
  }

  @Test func `A change to a file that was moved is refused, and it is taken up when it is back`() throws {
    try FileManager.default.moveItem(atPath: test.path, toPath: elsewhere)
    expectRefusal()
    try FileManager.default.moveItem(atPath: elsewhere, toPath: test.path)
    #expect(try test.receive().number == "依申请公开〔2026〕第2号")
  }

  @Test func `A change is not written beside another file that took its place`() throws {
    let other = try TestOffice()
    _ = try other.receive()
    try other.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try FileManager.default.moveItem(atPath: test.path, toPath: elsewhere)
    try FileManager.default.copyItem(atPath: other.path, toPath: test.path)
    expectRefusal()
  }
}
