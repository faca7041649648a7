/// What is withheld by ground: a table of the report.
public struct InspectionTable: Codable, Hashable, Sendable {
  public struct Row: Codable, Hashable, Sendable {
    public let ground: WithheldGround
    public let tally: InspectionTally

    public init(ground: WithheldGround, tally: InspectionTally) {
      self.ground = ground
      self.tally = tally
    }
  }

  /// All eight grounds; the row of what has none only where something has none.
  public let rows: [Row]
  public let total: InspectionTally

  public init(rows: [Row], total: InspectionTally) {
    self.rows = rows
    self.total = total
  }

  init(_ findings: [(ground: WithheldGround, finding: InspectionFinding?)]) {
    rows = WithheldGround.all.compactMap { ground in
      let tally = InspectionTally(findings.filter { $0.ground == ground }.map(\.finding))
      return ground == .unregistered && tally.total == 0 ? nil : Row(ground: ground, tally: tally)
    }
    total = InspectionTally(findings.map(\.finding))
  }

  /// The tally of a ground.
  public subscript(ground: WithheldGround) -> InspectionTally {
    rows.first { $0.ground == ground }?.tally ?? InspectionTally([])
  }
}
