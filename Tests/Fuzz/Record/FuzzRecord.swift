import Disclosure
import FoundationEssentials
@testable import OfficeStore

private let reference: JSONEncoder = {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return encoder
}()
private let calendars = OfficeCalendars(regions: ["622922"])

/// Any lines are records or are refused. A record that was read is the same when it is written and read again, in one
/// line and byte for byte as Foundation's encoder writes it; the events of a case come to a state and a deadline, or
/// to an error.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRecord(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  let events = lines.compactMap { readBack($0, as: EventRecord<CaseFact>.self)?.event }
  for line in lines { _ = readBack(line, as: EventRecord<OfficeFact>.self) }
  replay(events)
  return 0
}

/// The record of a line, checked to be the same when it is written and read again.
private func readBack<Fact: Hashable>(
  _ line: String, as type: EventRecord<Fact>.Type
) -> EventRecord<Fact>? {
  let coder = RecordCoder()
  guard let record = try? coder.decode(line, as: type) else { return nil }
  let written = coder.encode(record)
  guard let again = try? coder.decode(written, as: type) else {
    preconditionFailure("the record is not read back: \(written)")
  }
  precondition(again.fact == record.fact, "the fact is another: \(written)")
  precondition(
    coder.encode(again).utf8.elementsEqual(written.utf8), "the record is written otherwise: \(written)")
  precondition(!written.utf8.contains(UInt8(ascii: "\n")), "the record is of two lines: \(written)")
  precondition(
    (try? reference.encode(record)) == Data(written.utf8), "Foundation writes otherwise: \(written)")
  return record
}

private func replay(_ events: [CaseEvent]) {
  guard let state = try? CaseState.replay(events, calendars: calendars) else { return }
  _ = try? Clock.deadline(of: state, calendars: calendars)
  for event in events { _ = event.fact.summary }
  _ = Dispute.alone(events)
}
