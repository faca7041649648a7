/// What is on record of the office itself, in the stream `office`.
enum OfficeFact: RecordedFact, Hashable {
  enum Kind: String, Codable, CaseIterable {
    case officeOpened, personRegistered, settingChanged
  }

  case officeOpened(OfficeOpened)
  case personRegistered(Person)
  case settingChanged(SettingChanged)

  var flaw: String? { nil }

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
