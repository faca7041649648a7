package import Disclosure
package import OfficeDocuments
package import OfficeStore
import OfficeText

/// What a person has before them: the office file, the day, who they are.
///
/// The console's only way to the world; its clock and the words for the store's errors come from outside.
package final class Desk {
  package let office: Office
  package let account: String
  package let isReadOnly: Bool
  let reportText: ReportText
  let files: DeskFiles
  let letters: LetterDesk
  let attachments: AttachmentDesk
  /// The application forms in use.
  let forms: ApplicationForms
  private let clock: () -> (today: Day, enteredAt: String)
  private let words: (StoreError) -> String
  private let notices: (String) throws(ConsoleFault) -> NoticeOnDesk
  private var seen: Standing?

  /// - Parameters:
  ///   - office: the open office file.
  ///   - account: the operating-system account of the person.
  ///   - isReadOnly: whether nothing may be written.
  ///   - clock: today in China, and the moment as the record writes it.
  ///   - reportText: what is said and typed in yearly reports.
  ///   - files: those beside the office file.
  ///   - letters: how letters are laid out and printed.
  ///   - attachments: files that go into volumes.
  ///   - forms: the application forms in use.
  ///   - words: the sentence for what the store reports.
  ///   - notices: reads the notice on holidays in a file, by its path.
  package init(
    _ office: Office, account: String, isReadOnly: Bool = false,
    clock: @escaping () -> (today: Day, enteredAt: String), reportText: ReportText,
    files: DeskFiles, letters: LetterDesk, attachments: AttachmentDesk = .none, forms: ApplicationForms,
    words: @escaping (StoreError) -> String,
    notices: @escaping (String) throws(ConsoleFault) -> NoticeOnDesk = { path throws(ConsoleFault) in
      throw .sentence("这里不能读取文件 \(path)。")
    }
  ) {
    self.office = office
    self.account = account
    self.isReadOnly = isReadOnly
    self.clock = clock
    self.reportText = reportText
    self.files = files
    self.letters = letters
    self.attachments = attachments
    self.forms = forms
    self.words = words
    self.notices = notices
  }

  package var today: Day { clock().today }

  /// Whether anybody has written to the office file, or another day has begun, since this was asked last.
  func hasChanged() -> Bool {
    let now = Standing(day: today, mark: try? office.changeMark())
    defer { seen = now }
    return seen != now
  }

  /// By which one knows that what is shown may be old.
  private struct Standing: Equatable {
    let day: Day
    let mark: ChangeMark?
  }

  package var calendar: WorkingCalendar { office.calendars.national }

  package var entry: Entry {
    let now = clock()
    return Entry(account: account, today: now.today, enteredAt: now.enteredAt)
  }

  /// The notice on holidays in a file.
  func notice(_ path: String) throws(ConsoleFault) -> NoticeOnDesk { try notices(path) }

  /// Reads from the office file.
  package func reading<Value>(
    _ body: (Office) throws(StoreError) -> Value
  ) throws(ConsoleFault) -> Value {
    do { return try body(office) } catch { throw .store(error) }
  }

  /// Writes to the office file.
  package func writing<Value>(
    _ body: (Office, Entry) throws(StoreError) -> Value
  ) throws(ConsoleFault) -> Value {
    guard !isReadOnly else { throw .sentence("现在是只读方式（--readonly），不能写入。") }
    do { return try body(office, entry) } catch { throw .store(error) }
  }

  package func counting<Value>(_ body: () throws(CalendarError) -> Value) throws(ConsoleFault) -> Value {
    do { return try body() } catch { throw .calendar(error) }
  }

  package func sentence(_ fault: ConsoleFault) -> String {
    switch fault {
    case .store(let error): words(error)
    case .calendar(let error): error.wording
    case .sentence(let text): text
    }
  }
}
