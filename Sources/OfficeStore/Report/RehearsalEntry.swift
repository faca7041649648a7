public import Disclosure

/// One thing that would break a year's report or leave it wrong.
public enum RehearsalEntry: Sendable {
  /// Tables and words
  case table2Missing
  case table2Blank(Table2Row)
  /// The part asks for words of the office's own.
  case wordsMissing(AnnualPart)
  case identityBroken(Breach)
  /// Last year's report is neither published nor adopted here: 二 rests on the cases alone.
  case lastYearMissing
  /// 二 as published differs from what the cases count; the numbers of the cases that moved since.
  case carriedInDiffers(ReportDifference, moved: [String])

  /// Cases
  /// Ended without a row of table 三 and a day for it: no year counts its result.
  case uncoded(CaseRow)
  /// Replied around the end, and no posting or signing is recorded: the year of the result is open.
  case serviceUnrecorded(CaseRow)
  /// The same of earlier replies of the year, counted by the days of the replies.
  case serviceUnrecordedEarlier(cases: Int, examples: [String])
  /// Arrived and not confirmed: received next year (Art. 31).
  case unconfirmed(CaseRow)
  /// Split into cases of which some are not in the file: nothing counts them.
  case partsMissing(CaseRow, missing: [String])
  /// A case and the parts that bear its number are all counted.
  case partsCountedTwice(CaseRow, parts: [String])
  /// Handed over although it was registered here: only the receiver counts it.
  case handedOverAfterRegistration(CaseRow)
  case irregular(CaseRow, Irregularity)

  /// Disputes
  /// No conclusion is recorded: 尚未审结.
  case disputePending(dispute: String, kind: DisputeKind, filedOn: Day, caseNumber: String?)
}
