/// What stands between two fields of a record.
public enum FieldDelimiter: String, CaseIterable, Sendable {
  case comma, tab, semicolon

  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .tab: UInt8(ascii: "\t")
    case .semicolon: UInt8(ascii: ";")
    }
  }
}

extension FieldDelimiter {
  public var name: String {
    switch self {
    case .comma: "逗号"
    case .tab: "制表符"
    case .semicolon: "分号"
    }
  }
}
