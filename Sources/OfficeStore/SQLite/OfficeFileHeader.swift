/// The first 100 bytes of a file, read before SQLite touches it: SQLite writes to what it opens.
///
/// Source: https://www.sqlite.org/fileformat2.html, section 1.3. All numbers are big-endian.
public struct OfficeFileHeader: Hashable, Sendable {
  /// The four bytes "KaJn" at offset 68, by which `file` and this program tell an office file from others.
  public static let officeApplicationID: UInt32 = 0x4B61_4A6E

  static let length = 100
  private static let magic = Array("SQLite format 3\0".utf8)

  /// Bytes.
  public let pageSize: Int
  public let pageCount: Int
  public let applicationID: UInt32
  /// The number of migrations that the file has had. While changes wait in the WAL it may lag behind.
  public let userVersion: Int
  /// Whether ``pageCount`` was written together with the last change; older versions of SQLite did not keep
  /// it.
  public let isPageCountValid: Bool
  /// Whether the file may have changes beside it, in a WAL. A backup keeps all in itself.
  public let usesWriteAheadLog: Bool

  /// Nil when the bytes are not the start of a SQLite database.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.length, Self.hasMagic(bytes) else { return nil }
    func number(at offset: Int) -> UInt32 {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    self.pageSize = size == 1 ? 65_536 : size
    guard (512...65_536).contains(pageSize), pageSize & (pageSize - 1) == 0 else { return nil }
    self.pageCount = Int(number(at: 28))
    self.applicationID = number(at: 68)
    self.userVersion = Int(Int32(bitPattern: number(at: 60)))
    self.usesWriteAheadLog = bytes[18] == 2 || bytes[19] == 2
    self.isPageCountValid = pageCount > 0 && number(at: 24) == number(at: 92)
  }

  static func hasMagic(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

  /// How long the file should be at least, in bytes; nil when the header does not say.
  public var expectedSize: Int? { isPageCountValid ? pageSize * pageCount : nil }
}
