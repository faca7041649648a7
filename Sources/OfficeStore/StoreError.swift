public import Disclosure

/// Why the office file does not do what was asked. Facts only: the surface has the words and the exit codes.
public enum StoreError: DatabaseFailure, Hashable {
  case database(DatabaseError)
  case migration(MigrationError)
  /// The path holds no office file that can be opened, and why.
  case notOpenable(path: String, OfficeFileStanding)
  /// The file is of an older schema: it is brought up to date when it is opened for writing, not for reading.
  case olderSchema(path: String)
  case refusedFileSystem(path: String, RefusedFileSystem)
  case pathExists(String)
  /// An office file stands where one is to be restored, and nobody said that it may be replaced.
  case officeExists(String)
  /// Another process has the file open; its number, where it is known.
  case inUse(path: String, process: Int32?)
  /// The WAL beside the file is damaged: at least so many acknowledged changes cannot be read, and would be
  /// overwritten.
  case damagedLog(path: String, lostChanges: Int)
  /// The check of a file that was to be copied or restored found something; no copy was kept.
  case unsound(path: String, Finding)
  /// The file is newly made and holds no office yet, or its first event is missing.
  case noOffice
  case calendar(CalendarError)
  /// A record cannot be read: it is damaged, or of a newer program.
  case unreadableRecord(stream: String, sequence: Int, reason: String)
  /// A case with one item, or one already split, has nothing to split.
  case notSplittable(String)
  case unknownCase(String)
  /// The case was destroyed when it needed not be kept any longer.
  case caseErased(Erasure)
  /// The case of this number is not destroyed, and why.
  case erasureRefused(String, [ErasureObstacle])
  /// Cases that the report of the year counted were destroyed: so many. A count without them would be too low.
  case reportCasesErased(year: Int, count: Int)
  /// A short number that fits several cases.
  case ambiguousCase(String, candidates: [String])
  case numberTaken(String)
  /// The reference number is another case's.
  case referenceTaken(String, existing: String)
  /// No dispute without a case has this number, and the event does not begin one.
  case unknownDispute(String)
  /// A dispute of that number is on record already.
  case disputeKnown(String)
  /// The account is no person of the office.
  case unknownPerson(account: String)
  case rolesLack(CaseEventKind, needed: [Role], has: [Role])
  case officeRolesLack(needed: [Role], has: [Role])
  /// The report of a year is made when the year is over.
  case yearNotOver(Int)
  /// The report breaks its own arithmetic; a reason would publish it all the same.
  case reportBroken(Int, [Breach])
  /// A report of the year is on record; a reason would put another in its place.
  case reportPublished(year: Int, on: Day, by: String, isAdopted: Bool)
  /// The self-inspection report of a year is finished when the year is over.
  case inspectionYearNotOver(Int)
  /// Something withheld has no verdict, or a part disclosure no ground: what is missing.
  case inspectionIncomplete(Int, [InspectionGap])
  /// Something of the report is still to be filled in or looked at; a reason would finish it all the same.
  case inspectionUnfilled(Int, [InspectionGap])
  /// A self-inspection report of the year is on record; a reason would put another in its place.
  case inspectionFinished(year: Int, on: Day, by: String)
  /// Not withheld, or answered after the year.
  case notToInspect(InspectionSubject, year: Int)
  case verdictReasonMissing(InspectionVerdict)
  /// The catalogue has no paper of this number.
  case unknownPaper(Int)
  /// A value that the setting cannot have.
  case settingUnfit(Setting, value: String)
  /// Nobody would be left to register people.
  case lastAdministrator
  /// A period that no calendar can count.
  case periodUnfit(CaseEventKind, workingDays: Int)
  /// No event has this position, or it is the receipt, which is only corrected together with what is right.
  case notCorrectable(event: Int)
  /// The cases that an application was split into are there, and counted.
  case splitNotCorrectable(event: Int)
  /// A letter that was made stays: it is voided, and a voided one is made anew.
  case letterNotCorrectable(event: Int)
  /// A file in the volume is taken back, and another put there: neither takes the place of an entry.
  case attachmentNotReplaceable(event: Int)
  /// An empty file, one that is too large, or one whose name is no file's.
  case attachmentUnfit(String)
  /// Another letter of this file has the 文号.
  case documentNumberTaken(String)
  /// A 文号 without a digit or of several lines, or of a letter that carries none.
  case documentNumberUnfit(String)
  /// The series already is at this number: it goes on from there.
  case documentNumbersFurther(next: Int)
  /// Nothing that a letter says of the organ was registered for that day.
  case organUnknown(String, on: Day)
  case organUnfit(OrganPart)
  /// A letter is made, not recorded: its bytes are not kept.
  case contentMissing(String)
  /// Without a digit it is no number; as `2024-3` it would be taken for another case's.
  case numberUnfit(String)
  /// The law or the state of the case forbids the event now.
  case refused(CaseEventKind, [Irregularity])
  case dayInFuture(Day, today: Day)
  /// A notice that cannot be one, or contradicts what is known.
  case noticeUnfit(NoticeFault)
  /// No notice of this number was accepted here; one that the program carries cannot be taken back.
  case unknownNotice(String, isCarried: Bool)
  /// Another accepted notice only changes what this one arranges.
  case noticeNeeded(String, by: String)
  /// What was to be recorded of a topic cannot follow now, in Chinese.
  case topicRefused(String)
  /// Another person recorded something of the topic meanwhile.
  case topicChanged(title: String)
  /// A ledger was changed while it was imported; nothing was written.
  case ledgerChanged
  /// The work was broken off before anything was written.
  case interrupted
  /// Another person imports a ledger, and nobody else can write until that is done.
  case importRunning(RunningImport)
  /// Another person was faster: what they entered since.
  case conflict(entries: [CaseEvent])

  public init(_ failure: DatabaseError) { self = .database(failure) }
}

extension StoreError {
  /// Runs a reckoning and turns its failure into the store's.
  static func reckoning<Value>(_ body: () throws(CalendarError) -> Value) throws(StoreError) -> Value {
    do { return try body() } catch { throw .calendar(error) }
  }
}
