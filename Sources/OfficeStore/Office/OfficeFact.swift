public import Disclosure

/// What is on record of the office itself, in the stream `office`.
enum OfficeFact: RecordedFact, Hashable {
  enum Kind: String, Codable, CaseIterable {
    case officeOpened, personRegistered, settingChanged
    case table2Entered, paragraphWritten, openingBalanceEntered, reportPublished, reportAdopted
    case noticeAccepted, noticeWithdrawn
    case organRegistered, documentNumbersBegun
    case erasureProposed, erasureWithdrawn, caseErased
  }

  case officeOpened(OfficeOpened)
  case personRegistered(Person)
  case settingChanged(SettingChanged)
  case table2Entered(Table2Entered)
  case paragraphWritten(ParagraphWritten)
  case openingBalanceEntered(OpeningBalance)
  case reportPublished(PublishedText)
  /// 认定: a report that was published before the office used this program.
  case reportAdopted(PublishedText)
  case noticeAccepted(NoticeAccepted)
  case noticeWithdrawn(NoticeWithdrawn)
  case organRegistered(OrganDetails)
  case documentNumbersBegun(DocumentNumbersBegun)
  case erasureProposed(ErasureProposed)
  case erasureWithdrawn(ErasureWithdrawn)
  case caseErased(CaseErased)

  var flaw: String? {
    switch self {
    case .officeOpened, .personRegistered, .settingChanged, .paragraphWritten, .reportPublished,
      .reportAdopted, .noticeWithdrawn:
      nil
    case .noticeAccepted(let accepted): accepted.flaw
    case .organRegistered(let details): details.blank.map { "a blank \($0)" }
    case .documentNumbersBegun(let begun): begun.flaw
    case .erasureProposed(let proposed): proposed.flaw
    case .erasureWithdrawn(let withdrawn): withdrawn.flaw
    case .caseErased(let erased): erased.flaw
    case .table2Entered(let entered):
      AnnualForm(reportYear: entered.year) == entered.table2.form ? nil : "table 2 of another form"
    case .openingBalanceEntered(let balance): balance.isSound ? nil : "an opening balance out of reach"
    }
  }

  init(kind: Kind, from decoder: any Decoder) throws {
    switch kind {
    case .officeOpened: self = .officeOpened(try OfficeOpened(from: decoder))
    case .personRegistered: self = .personRegistered(try Person(from: decoder))
    case .settingChanged: self = .settingChanged(try SettingChanged(from: decoder))
    case .table2Entered: self = .table2Entered(try Table2Entered(from: decoder))
    case .paragraphWritten: self = .paragraphWritten(try ParagraphWritten(from: decoder))
    case .openingBalanceEntered: self = .openingBalanceEntered(try OpeningBalance(from: decoder))
    case .reportPublished: self = .reportPublished(try PublishedText(from: decoder))
    case .reportAdopted: self = .reportAdopted(try PublishedText(from: decoder))
    case .noticeAccepted: self = .noticeAccepted(try NoticeAccepted(from: decoder))
    case .noticeWithdrawn: self = .noticeWithdrawn(try NoticeWithdrawn(from: decoder))
    case .organRegistered: self = .organRegistered(try OrganDetails(from: decoder))
    case .documentNumbersBegun: self = .documentNumbersBegun(try DocumentNumbersBegun(from: decoder))
    case .erasureProposed: self = .erasureProposed(try ErasureProposed(from: decoder))
    case .erasureWithdrawn: self = .erasureWithdrawn(try ErasureWithdrawn(from: decoder))
    case .caseErased: self = .caseErased(try CaseErased(from: decoder))
    }
  }

  var recordedKind: Kind {
    switch self {
    case .officeOpened: .officeOpened
    case .personRegistered: .personRegistered
    case .settingChanged: .settingChanged
    case .table2Entered: .table2Entered
    case .paragraphWritten: .paragraphWritten
    case .openingBalanceEntered: .openingBalanceEntered
    case .reportPublished: .reportPublished
    case .reportAdopted: .reportAdopted
    case .noticeAccepted: .noticeAccepted
    case .noticeWithdrawn: .noticeWithdrawn
    case .organRegistered: .organRegistered
    case .documentNumbersBegun: .documentNumbersBegun
    case .erasureProposed: .erasureProposed
    case .erasureWithdrawn: .erasureWithdrawn
    case .caseErased: .caseErased
    }
  }

  func encodeFields(to encoder: any Encoder) throws {
    switch self {
    case .officeOpened(let fields): try fields.encode(to: encoder)
    case .personRegistered(let fields): try fields.encode(to: encoder)
    case .settingChanged(let fields): try fields.encode(to: encoder)
    case .table2Entered(let fields): try fields.encode(to: encoder)
    case .paragraphWritten(let fields): try fields.encode(to: encoder)
    case .openingBalanceEntered(let fields): try fields.encode(to: encoder)
    case .reportPublished(let fields), .reportAdopted(let fields): try fields.encode(to: encoder)
    case .noticeAccepted(let fields): try fields.encode(to: encoder)
    case .noticeWithdrawn(let fields): try fields.encode(to: encoder)
    case .organRegistered(let fields): try fields.encode(to: encoder)
    case .documentNumbersBegun(let fields): try fields.encode(to: encoder)
    case .erasureProposed(let fields): try fields.encode(to: encoder)
    case .erasureWithdrawn(let fields): try fields.encode(to: encoder)
    case .caseErased(let fields): try fields.encode(to: encoder)
    }
  }
}

extension Role {
  /// Whoever enters figures and words of the yearly report: the desk.
  public static let enteringReports: Set<Role> = [.officer, .administrator]
  /// That the report is what the office says, whoever approves for it.
  public static let publishingReports: Set<Role> = [.approver, .administrator]
  /// Whoever finds that a volume need not be kept any longer: the desk.
  public static let proposingErasure: Set<Role> = [.officer, .administrator]
  /// Whoever decides that it is destroyed.
  public static let approvingErasure: Set<Role> = [.approver, .administrator]
}

extension OfficeFact.Kind {
  /// Who may enter it: people, settings and organs are the administrator's.
  var roles: Set<Role> {
    switch self {
    case .officeOpened, .personRegistered, .settingChanged, .noticeAccepted, .noticeWithdrawn,
      .organRegistered, .documentNumbersBegun:
      [.administrator]
    case .table2Entered, .paragraphWritten, .openingBalanceEntered: Role.enteringReports
    case .reportPublished, .reportAdopted: Role.publishingReports
    case .erasureProposed: Role.proposingErasure
    case .erasureWithdrawn: Role.proposingErasure.union(Role.approvingErasure)
    case .caseErased: Role.approvingErasure
    }
  }
}

/// The first event of every office file.
struct OfficeOpened: Codable, Hashable {
  let name: String
}

struct SettingChanged: Codable, Hashable {
  let setting: String
  let value: String
}
