import Glibc

/// A WAL as it lies on disk, read frame by frame without SQLite.
///
/// SQLite takes the frames up to the first that is not valid, and throws the rest away without a word: right
/// after a power failure, where only the last change, never acknowledged, can be half there; wrong where the
/// WAL itself was damaged.
///
/// Source: https://www.sqlite.org/fileformat2.html, section 4. All numbers are big-endian.
struct WriteAheadLog: Equatable {
  /// Frames that SQLite will take: those up to the last commit before anything that is not valid.
  private(set) var committedFrames = 0
  /// Commits of the same WAL behind the first frame that is not valid.
  private(set) var lostCommits = 0
  /// Whether the header is one; without it SQLite takes nothing.
  private(set) var hasHeader = false

  /// Whether SQLite will take all that was ever committed in it.
  var isWhole: Bool { hasHeader && lostCommits == 0 }

  /// How many acknowledged changes are missing at least, as far as the WAL tells: each commit was made durable
  /// before the next began, and the header before the first. Of a last commit alone, behind a header that
  /// holds, nobody can say whether it was ever acknowledged.
  var lostChanges: Int { hasHeader ? max(0, lostCommits - 1) : lostCommits }

  /// Reads the WAL beside an office file.
  ///
  /// - Returns: nil where there is none, or an empty one.
  /// - Throws: ``DatabaseError`` when it cannot be read.
  init?(besideFileAt path: String) throws(DatabaseError) {
    let descriptor = Glibc.open(path + "-wal", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ENOENT else { throw DatabaseError(operatingSystem: errno, path: path + "-wal") }
      return nil
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: Self.headerLength)
    guard try Self.read(descriptor, &bytes, path) > 0 else { return nil }
    let header = Header(bytes)
    hasHeader = header != nil
    try read(descriptor, header, path)
  }

  private static let headerLength = 32
  private static let frameHeaderLength = 24
  /// SQLite's own choice, which is ours.
  private static let pageSize = 4096

  /// Without a header the salts of the first frame tell which frames are of this WAL.
  private mutating func read(_ descriptor: Int32, _ header: Header?, _ path: String) throws(DatabaseError) {
    var frame = [UInt8](repeating: 0, count: Self.frameHeaderLength + (header?.pageSize ?? Self.pageSize))
    var (number, salts, sum) = (0, header?.salts, header?.sum)
    while try Self.read(descriptor, &frame, path) == frame.count {
      number += 1
      let own = Array(frame[8..<16])
      salts = salts ?? own
      guard salts == own else {
        sum = nil
        continue
      }
      sum = sum?.adding(frame, payload: Self.frameHeaderLength, checkedAgainst: 16)
      guard !frame[4..<8].allSatisfy({ $0 == 0 }) else { continue }
      if sum == nil { lostCommits += 1 } else { committedFrames = number }
    }
  }

  /// Reads until `bytes` is full or the file ends.
  private static func read(
    _ descriptor: Int32, _ bytes: inout [UInt8], _ path: String
  ) throws(DatabaseError) -> Int {
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress.map { $0 + filled }, $0.count - filled)
      }
      guard count >= 0 else { throw DatabaseError(operatingSystem: errno, path: path + "-wal") }
      guard count > 0 else { break }
      filled += count
    }
    return filled
  }
}

extension WriteAheadLog {
  private struct Header {
    let pageSize: Int
    let salts: [UInt8]
    let sum: Sum

    /// Nil when the bytes are no header that SQLite would take.
    init?(_ bytes: [UInt8]) {
      let magic = Sum.number(bytes, at: 0)
      guard magic & ~1 == 0x377F_0682, Sum.number(bytes, at: 4) == 3_007_000 else { return nil }
      pageSize = Int(Sum.number(bytes, at: 8))
      guard (512...65_536).contains(pageSize), pageSize & (pageSize - 1) == 0 else { return nil }
      salts = Array(bytes[16..<24])
      var sum = Sum(isBigEndian: magic & 1 == 1)
      sum.add(bytes, 0..<24)
      guard sum.isStored(in: bytes, at: 24) else { return nil }
      self.sum = sum
    }
  }

  /// The running sum over all frames so far.
  private struct Sum {
    private let isBigEndian: Bool
    private var first: UInt32 = 0
    private var second: UInt32 = 0

    init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

    static func number(_ bytes: [UInt8], at offset: Int) -> UInt32 {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }

    func isStored(in bytes: [UInt8], at offset: Int) -> Bool {
      first == Self.number(bytes, at: offset) && second == Self.number(bytes, at: offset + 4)
    }

    /// The sum with a frame; nil when it is not the one that the frame bears.
    func adding(_ frame: [UInt8], payload: Int, checkedAgainst offset: Int) -> Sum? {
      var sum = self
      sum.add(frame, 0..<8)
      sum.add(frame, payload..<frame.count)
      return sum.isStored(in: frame, at: offset) ? sum : nil
    }

    mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
      bytes.withUnsafeBytes { buffer in
        for offset in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
          first &+= word(buffer, offset) &+ second
          second &+= word(buffer, offset + 4) &+ first
        }
      }
    }

    private func word(_ buffer: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
      let word = buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      return isBigEndian ? UInt32(bigEndian: word) : UInt32(littleEndian: word)
    }
  }
}
