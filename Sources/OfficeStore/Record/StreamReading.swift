import Disclosure

/// The events of a stream as they were read, and the hash of the last of them.
///
/// A record is never changed, and a hash covers all that stands before it: as long as the event in this place has
/// this hash, these are the events. A case that was looked at is then not decoded again for the entry that
/// follows.
struct StreamReading {
  let stream: RecordStream
  let events: [CaseEvent]
  let hash: String
}
