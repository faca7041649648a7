import Disclosure
import OfficeStore

/// A dispute that concerns no case, as its screens see it: table 四 counts it all the same (Art. 50(3)).
struct LoneDispute {
  /// The number of the reviewing body or court.
  let id: String
  let events: [CaseEvent]
  /// Nil where a correction took the filing back.
  let dispute: Dispute?

  init(_ id: String, at desk: Desk) throws(ConsoleFault) {
    self.id = id
    events = try desk.reading { (office) throws(StoreError) in try office.events(ofDisputeAlone: id) }
    dispute = Dispute.alone(events)
  }

  /// The entries that still count, in the order of the record.
  var standing: [CaseEvent] { CaseState.standing(events).sorted { $0.sequence < $1.sequence } }
}
