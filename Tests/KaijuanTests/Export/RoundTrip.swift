import Disclosure
import Foundation
import OfficeStore
import Testing

@testable import kaijuan

/// An office, exported, and a fresh one that the export was imported into.
struct RoundTrip {
  let source: Session
  let copy: Session
  private let format: ExportFormat

  /// - Parameter entries: what the office holds before the export.
  init(
    of entries: [LedgerEntry] = [], as format: ExportFormat = .csv,
    _ fill: (Session) throws -> Void = { _ in }
  ) throws {
    source = try .withOffice()
    copy = try .withOffice()
    self.format = format
    if !entries.isEmpty { try Self.add(entries, to: source) }
    try fill(source)
    source.done("export --format \(format.rawValue) \(file)")
    copy.done("import \(file)")
  }

  private var file: String { source.folder.file("a.\(format.rawValue)") }

  static func add(_ entries: [LedgerEntry], to session: Session) throws {
    let office = try Office.open(session.officePath, .readWrite, on: session.today)
    var rest = entries[...]
    _ = try office.importLedger(
      by: session.surroundings([]).entry,
      entries: { () throws(StoreError) in rest.popFirst() })
  }

  func expectSame(years: [Int], sourceLocation: SourceLocation = #_sourceLocation) {
    for question in ["list --all --json"] + years.map({ "report annual \($0) --format json" }) {
      let (before, after) = (source(question).output, copy(question).output)
      #expect(!before.isEmpty, sourceLocation: sourceLocation)
      #expect(before == after, "\(question)", sourceLocation: sourceLocation)
    }
  }

  /// The same file once more tells neither office anything new, and the copy exports the same bytes.
  func expectNothingNew(sourceLocation: SourceLocation = #_sourceLocation) throws {
    for session in [source, copy] {
      let again = try session("import \(file) --json").object()
      #expect(again["imported"] as? Int == 0, sourceLocation: sourceLocation)
      #expect(again["unchanged"] as? Int == again["read"] as? Int, sourceLocation: sourceLocation)
      #expect((again["conflicts"] as? [Any])?.isEmpty == true, sourceLocation: sourceLocation)
    }
    let second = copy.folder.file("b")
    copy.done("export --format \(format.rawValue) \(second)")
    #expect(
      try Data(contentsOf: URL(filePath: file)) == Data(contentsOf: URL(filePath: second)),
      sourceLocation: sourceLocation)
    #expect(copy("verify").code == .done, sourceLocation: sourceLocation)
  }
}
