/// The encodings in which offices save ledgers. GB18030 also reads GBK and GB2312, which it contains.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8, gb18030, utf16LittleEndian, utf16BigEndian

  /// The encoding's registered name, which is also the converter's.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }
}
