public import Disclosure

/// An open office file: everything that one office knows of its cases.
///
/// One task uses it at a time. Every change is one transaction: when the call returns, it is on disk.
public final class Office {
  let database: Database
  let coder = RecordCoder()
  // Made at the first write or check: the hash's library takes longer to start than a question to answer.
  private(set) lazy var chain = RecordChain()
  /// The calendars by which its cases are reckoned.
  public private(set) var calendars = OfficeCalendars()
  private var regions: Set<RegionCode> = []

  init(_ database: Database) {
    self.database = database
  }

  /// What an open file may be used for.
  public enum Access: Sendable {
    case readWrite, readOnly
  }

  /// 机关名称.
  public func name() throws(StoreError) -> String {
    let name = try setting(.officeName)
    guard !name.isEmpty else { throw .noOffice }
    return name
  }

  /// The calendars with the local days of a case's region.
  ///
  /// The region was copied into the case at its receipt, so that a later change of the setting moves no due
  /// day.
  func calendars(for events: [CaseEvent]) -> OfficeCalendars {
    let added = Self.regions(of: events).subtracting(regions)
    if !added.isEmpty {
      regions.formUnion(added)
      calendars = OfficeCalendars(regions: regions)
    }
    return calendars
  }

  static func regions(of events: [CaseEvent]) -> Set<RegionCode> {
    var regions: Set<RegionCode> = []
    for event in events {
      if case .received(let facts) = event.fact, let region = facts.region.flatMap({ RegionCode($0) }) {
        regions.insert(region)
      }
    }
    return regions
  }
}
