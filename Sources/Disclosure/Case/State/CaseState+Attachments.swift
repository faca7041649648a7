extension CaseState {
  /// What a file in the volume changes: nothing but the list of them. One that was taken back is not among the events.
  mutating func attach(_ facts: Attached, _ event: CaseEvent) {
    attachments.append(
      CaseAttachment(sequence: event.sequence, addedOn: event.day, person: event.person, facts: facts))
  }

  /// The same file twice is no harm to the volume, but most likely a slip.
  mutating func checkAttached(_ facts: Attached, _ event: CaseEvent) {
    guard
      let earlier = attachments.first(where: {
        $0.facts.content == facts.content && $0.facts.attachment == facts.attachment
      })
    else { return }
    mark(.attachedTwice, event, [], "“\(facts.name)”与第\(earlier.sequence)条的附件“\(earlier.facts.name)”内容相同，请核对")
  }
}
