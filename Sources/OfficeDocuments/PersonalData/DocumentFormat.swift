/// What a file is by its first bytes, as far as its text is concerned.
public enum DocumentFormat: Hashable, Sendable {
  case text
  /// A container of .docx, .xlsx or another kind.
  case package
  case pdf
  /// Word, Excel and WPS before their XML forms.
  case compound
  case picture

  public init(_ bytes: [UInt8]) {
    self = Self.known.first { bytes.starts(with: $0.beginning) }?.format ?? .text
  }

  private static let known: [(beginning: [UInt8], format: DocumentFormat)] = [
    (Array("PK\u{03}\u{04}".utf8), .package), (Array("%PDF-".utf8), .pdf),
    ([0xD0, 0xCF, 0x11, 0xE0], .compound), ([0x89, 0x50, 0x4E, 0x47], .picture),
    ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), (Array("BM".utf8), .picture), ([0x49, 0x49, 0x2A, 0x00], .picture),
    ([0x4D, 0x4D, 0x00, 0x2A], .picture), (Array("RIFF".utf8), .picture),
  ]
}
