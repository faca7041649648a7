import Disclosure

/// A file in the volume of a case: a row of the list of attachments.
struct AttachmentRow: Hashable {
  let caseID: Int
  let attachment: CaseAttachment

  static let columns = "case_id, seq, kind, name, type, size, pages, content, added_on"

  var values: [(any Bindable)?] {
    let facts = attachment.facts
    return [
      caseID, attachment.sequence, facts.attachment.rawValue, facts.name, facts.type, facts.size, facts.pages,
      facts.content, attachment.addedOn,
    ]
  }
}
