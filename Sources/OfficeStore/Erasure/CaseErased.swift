import Disclosure

/// 案卷销毁: what stays of a case that was destroyed when it needed not be kept any longer.
///
/// Enough to check the record around it and to explain the numbers that are gone, and nothing of what it was about.
struct CaseErased: Codable, Hashable {
  let number: String
  /// Its stream, as `case/12`.
  let stream: String
  /// Where its events stood in the record, ascending.
  let events: [Int]
  /// The hash of the last of them.
  let lastHash: String
  /// Over the hashes of all of them, as a seal's over those of the record: they are all that is kept of the events.
  let root: String
  /// SM3 of the reference number, by which it is recognised when an applicant asks, or a ledger brings it.
  let reference: String
  /// 文号 of its letters; none is given again.
  let documentNumbers: [String]
  /// 案卷号.
  let volume: String?
  let archivedOn: Day
  let retainedThrough: Day
  /// The first and the last day whose reports counted the case or a dispute over it; nil where none did.
  let firstDay: Day?
  let lastDay: Day?
  let reason: String
  let proposedBy: String

  /// Of the case in the file; nil for a stream of no case.
  var caseID: Int? {
    guard case .caseFile(let id) = RecordStream(stream) else { return nil }
    return id
  }

  var flaw: String? {
    if caseID == nil { return "the erasure of no case" }
    let isAscending = zip(events, events.dropFirst()).allSatisfy { $0 < $1 }
    return events.isEmpty || !isAscending ? "the erasure of no events" : nil
  }

  /// Where its row stands among the erased ones, and what that row says.
  var key: String { CaseNumber(number).key }
}

extension CaseErased {
  /// How a reference number is recognised that is not kept.
  static func digest(ofReference reference: String) -> String { SM3.hex(of: Array(reference.utf8)) }

  /// ``root``.
  static func root(of hashes: [String]) -> String {
    let root = SealRoot(previous: RecordChain.genesis)
    for hash in hashes { root.add(hash) }
    return root.finish()
  }
}
