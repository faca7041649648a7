import Disclosure

/// A row of the table `disputes`: a dispute as one stream knows it, for lists and for table 四.
struct DisputeRow {
  static let columns = [
    "stream", "id", "case_id", "kind", "filed_on", "latest_on", "concluded_on", "result", "limit_topic",
    "limit_from", "limit_end", "is_limit_provisional",
  ]
  static let names = columns.joined(separator: ", ")

  /// Disputes over disclosure work, each once. Where several cases share one, the case speaks whose officer
  /// entered the latest of its events; of two as late the one that knows of a conclusion.
  ///
  /// It asks for others of a dispute's number, and for its case, only where the rest of a query is true: of a
  /// hundred thousand disputes few are a year's.
  static let counted = """
    SELECT disputes.kind, disputes.id, disputes.filed_on, disputes.concluded_on, disputes.result FROM disputes
      LEFT JOIN cases ON cases.id = disputes.case_id
      WHERE (disputes.case_id IS NULL OR cases.type = 'disclosure') AND NOT EXISTS (
        SELECT 1 FROM disputes AS other LEFT JOIN cases AS others ON others.id = other.case_id
          WHERE other.kind = disputes.kind AND other.id = disputes.id
            AND (other.case_id IS NULL OR others.type = 'disclosure')
            AND (-other.latest_on, other.concluded_on IS NULL, other.stream)
              < (-disputes.latest_on, disputes.concluded_on IS NULL, disputes.stream))
    """

  let id: String
  let limit: OfficeLimit?
  /// In the order of ``columns``.
  let values: [(any Bindable)?]

  init(_ dispute: Dispute, limit: OfficeLimit?, stream: RecordStream) {
    let caseID: Int? = if case .caseFile(let id) = stream { id } else { nil }
    let days = [dispute.filedOn, dispute.answeredOn, dispute.concludedOn, dispute.appealedOn]
    id = dispute.id
    self.limit = limit
    values = [
      stream.name, dispute.id, caseID, dispute.kind.rawValue, dispute.filedOn, days.compactMap(\.self).max(),
      dispute.concludedOn, dispute.result?.rawValue, limit?.rule.topic.rawValue, limit?.from, limit?.end.day,
      limit?.end.isProvisional == true ? 1 : 0,
    ]
  }
}
