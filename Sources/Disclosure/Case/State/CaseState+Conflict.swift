// Which entry an impossible one runs into: a day may be mistyped in either of the two.
extension CaseState {
  /// The entry made before an event that has a later day, as a clause of a sentence; nil where there is none.
  ///
  /// - Parameter kind: what the event presupposes; nil takes any entry.
  func conflict(of event: CaseEvent, with kind: CaseEventKind? = nil) -> String? {
    let later = standing.first { entry in
      entry.day > event.day && entry.sequence < event.sequence && kind.map { entry.fact.kind == $0 } ?? true
    }
    return later.map { entry in
      "；第\(entry.sequence)条“\(entry.fact.kind.name)”的日期是\(entry.day.iso)，晚于本记录的\(event.day.iso)，请核对"
    }
  }

  /// The entry that brought the case to its stage, as a clause of a sentence.
  var beginningOfStage: String? {
    stageBegunBy.map { "；第\($0.sequence)条“\($0.fact.kind.name)”已于\($0.day.iso)记录" }
  }
}
