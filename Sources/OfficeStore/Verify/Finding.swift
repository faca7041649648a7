/// What `verify` found wrong, in the order in which it looks; the first is the one to name.
public enum Finding: Error, Hashable, Sendable {
  /// SQLite itself finds the file damaged.
  case damagedFile(String)
  /// An event is missing from the record: the ids have a gap.
  case missingEvent(id: Int)
  /// A stream has a gap.
  case missingInStream(String, sequence: Int)
  /// An event was changed after it was written.
  case changedEvent(id: Int, stream: String, sequence: Int)
  case unreadableEvent(stream: String, sequence: Int, reason: String)
  /// A seal does not fit the record before it.
  case brokenSeal(Int)
  /// Events of a case stand in the record without a case in the list.
  case missingCase(stream: String)
  /// A case in the list has no events, or the list has more than the record.
  case caseWithoutEvents(number: String)
  /// The list says something else than the events.
  case projectionDiffers(number: String, column: String, listed: String, events: String)
  case officeDiffers(String)
}
