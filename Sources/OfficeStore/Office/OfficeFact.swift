public import Disclosure

/// What is on record of the office itself, in the stream `office`.
enum OfficeFact: RecordedFact {
  enum Kind: String, Codable {
    case officeOpened, personRegistered, settingChanged
  }

  case officeOpened(OfficeOpened)
  case personRegistered(Person)
  case settingChanged(SettingChanged)

  init(kind: Kind, from decoder: any Decoder) throws {
    switch kind {
    case .officeOpened: self = .officeOpened(try OfficeOpened(from: decoder))
    case .personRegistered: self = .personRegistered(try Person(from: decoder))
    case .settingChanged: self = .settingChanged(try SettingChanged(from: decoder))
    }
  }

  var recordedKind: Kind {
    switch self {
    case .officeOpened: .officeOpened
    case .personRegistered: .personRegistered
    case .settingChanged: .settingChanged
    }
  }

  func encodeFields(to encoder: any Encoder) throws {
    switch self {
    case .officeOpened(let fields): try fields.encode(to: encoder)
    case .personRegistered(let fields): try fields.encode(to: encoder)
    case .settingChanged(let fields): try fields.encode(to: encoder)
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

/// A person of the office: an operating-system account with a name and roles. There are no passwords of our own.
public struct Person: Codable, Hashable, Sendable {
  public let account: String
  public let name: String
  public let roles: [Role]

  public init(account: String, name: String, roles: [Role]) {
    self.account = account
    self.name = name
    self.roles = roles
  }
}
