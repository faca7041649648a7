/// 保管期限: how long the volume of a case is kept. The archives authority approves the periods of an office.
public enum Retention {
  /// Years of an ordinary volume, and of one that was refused or contested, where the office set no others.
  public static let (years, longYears) = (10, 30)
  /// Years that can be set; what is kept for ever is never erased by a period.
  public static let range = 1...100
}

extension CaseState {
  /// Whether the volume is kept for the longer period: something was withheld, or it was contested.
  public var isKeptLonger: Bool { !disputes.isEmpty || withholds }

  private var withholds: Bool {
    rounds.contains { round in
      guard let facts = round.reply?.facts else { return false }
      return ([facts.outcome] + facts.itemReplies.map(\.outcome)).contains {
        $0.isGround || $0 == .partlyGranted
      }
    }
  }

  /// The last day on which the volume is kept; nil while the case is open, a dispute is pending, or the period was not
  /// recorded: then it is kept.
  ///
  /// The years are those after the year of archiving (this program's reading). A dispute that came after it lengthens them.
  public var retainedThrough: Day? {
    guard stage == .archived, let archivedOn, let retentionYears,
      disputes.allSatisfy({ $0.concludedOn != nil })
    else { return nil }
    let isContestedLater = disputes.contains { $0.filedOn > archivedOn }
    let years = isContestedLater ? max(retentionYears, Retention.longYears) : retentionYears
    return Day.lastDay(ofYear: archivedOn.year + years)
  }
}
