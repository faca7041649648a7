/// What `verify` found wrong, in the order in which it looks; the first is the one to name.
public enum Finding: Error, Hashable, Sendable {
  /// SQLite itself finds the file damaged, or a value is not of its column's kind.
  case damagedFile(String)
  /// An event is missing from the record: the ids have a gap.
  case missingEvent(id: Int)
  /// An event was changed after it was written.
  case changedEvent(id: Int, stream: String, sequence: Int)
  /// A stream has a gap.
  case missingInStream(String, sequence: Int)
  /// Events of a stream that no program writes.
  case unknownStream(String)
  /// A seal does not fit the record before it.
  case brokenSeal(Int)
  case unreadableEvent(stream: String, sequence: Int, reason: String)
  /// A column beside the record says something else than the record.
  case copyDiffers(stream: String, sequence: Int, column: String)
  /// People or settings say something else than the events: an account, or the name of a setting.
  case officeDiffers(String)
  /// A published report on record is not the text whose digest was given out with it.
  case publishedReportDiffers(year: Int)
  /// A finished self-inspection report on record is not the text whose digest was given out with it.
  case inspectionReportDiffers(year: Int)
  /// The list of papers says something else than the events; column `id` for one that is missing or too many.
  case paperDiffers(number: Int, column: String)
  /// A case in the list has no events.
  case caseWithoutEvents(number: String)
  /// The list says something else than the events. Days are in ISO form, an absent value is empty.
  case projectionDiffers(number: String, column: String, listed: String, events: String)
  /// Events of a case stand in the record without a case in the list.
  case missingCase(stream: String)
  /// A case got a number and is neither in the list nor in the record: the end of both was cut off.
  case lostCase(stream: String)
  /// The list of disputes says something else than the events; column `id` for one that is missing or too
  /// many.
  case disputeDiffers(dispute: String, column: String, listed: String, events: String)
  /// The list rests on notices that this program does not know, so that it cannot be counted again.
  case reckonedByUnknownNotices
  /// The search index does not hold the case, or holds it with another text.
  case searchDiffers(number: String)
  /// The search index holds something else than the cases' texts.
  case searchIndexDiffers
  /// The list of items says something else than the events of a case.
  case itemsDiffer(number: String)
  /// The keys by which what is alike is found are not those of the items.
  case contentKeysDiffer
  /// An item is of a topic that is none.
  case topicDiffers
  /// The list of topics says something else than the events of one.
  case topicFileDiffers(title: String)
  /// The list of letters says something else than the events of a case.
  case lettersDiffer(number: String)
  /// The list of attachments says something else than the events of a case.
  case attachmentsDiffer(number: String)
  /// What a letter says, or an attachment, is not kept, and it was made here.
  case contentMissing(hash: String)
  /// What a letter says, or an attachment, was changed after it was made.
  case contentDiffers(hash: String)
  /// Two letters carry one number.
  case documentNumberTwice(String)
  /// The register of numbers says something else than the letters.
  case documentNumberDiffers(String)
  /// A number of a series that neither a letter nor a reason explains.
  case documentNumberMissing(DocumentSeries, serial: Int)
  /// What stays of an erased case, or of its events, is not what its erasure says: its number, or the stream of a row
  /// that no erasure explains.
  case erasureDiffers(String)
  /// Something of an erased case was left: its stream, and the table.
  case erasureLeft(stream: String, table: String)
  /// Something is kept that no case has.
  case contentUnused(hash: String)
  /// A counter stands at a number that was never given.
  case counterDiffers(String)
  /// A table, an index or a trigger is missing, too many, or says something else than the program's.
  case schemaDiffers(String)
}
