import Foundation
import Testing

@testable import kaijuan

/// An export of an invented office that somebody changes before it is imported into another.
struct ChangedExport {
  let source: Session
  let copy: Session
  let text: String
  private let name: String

  /// - Parameter format: as `export` names it.
  init(_ format: String) throws {
    source = try .withOffice()
    copy = try .withOffice()
    source.receive("2026-09-21")
    source.record("2026-1 replied --outcome granted --day 2026-10-14")
    source.receive("2026-11-09", by: "周建国")
    text = source.done("export --format \(format)").output
    name = "改." + format
  }

  func imported(_ changed: String, _ options: String = "") throws -> Answer {
    #expect(changed != text)
    let path = try copy.folder.write(changed, to: name)
    return copy("import \(path) \(options)")
  }
}
