import Glibc

/// A copy of a file's bytes, read from start to end: for what SQLite cannot or must not open.
enum FileCopy {
  private static let blockSize = 1 << 20

  /// Writes the bytes of a file into one that is there and empty.
  ///
  /// - Throws: ``DatabaseError``: `full`, `io`, `cannotOpen`; `busy` when the file was changed meanwhile.
  static func write(_ source: String, to path: String) throws(DatabaseError) {
    let input = try open(source, O_RDONLY)
    defer { close(input) }
    let before = try Stamp(input, source)
    let output = try open(path, O_WRONLY)
    defer { close(output) }
    var block = [UInt8](repeating: 0, count: blockSize)
    while true {
      let count = block.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw DatabaseError(operatingSystem: errno, path: source) }
      guard count > 0 else { break }
      try write(block[..<count], output, path)
    }
    guard try Stamp(input, source) == before else {
      throw DatabaseError(kind: .busy, extendedCode: 0, message: "\(source): changed while it was read")
    }
  }

  /// A copy under a name of its own, which appears only when it is complete and durable.
  ///
  /// - Throws: ``DatabaseError``, `pathExists`; then nothing has the name.
  static func make(of source: String, at path: String) throws(DatabaseError) {
    let temporary = FilePath.partial(of: path)
    try NewFile.createPartial(at: temporary)
    do throws(DatabaseError) {
      try write(source, to: temporary)
      try NewFile.publish(temporary, as: path)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func open(_ path: String, _ flags: Int32) throws(DatabaseError) -> Int32 {
    let descriptor = Glibc.open(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw DatabaseError(operatingSystem: errno, path: path) }
    return descriptor
  }

  private static func write(
    _ bytes: ArraySlice<UInt8>, _ descriptor: Int32, _ path: String
  ) throws(DatabaseError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw DatabaseError(operatingSystem: errno, path: path) }
      rest = rest.dropFirst(count)
    }
  }

  /// What changes when a file is written.
  private struct Stamp: Equatable {
    private let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    init(_ descriptor: Int32, _ path: String) throws(DatabaseError) {
      var information = stat()
      guard fstat(descriptor, &information) == 0 else {
        throw DatabaseError(operatingSystem: errno, path: path)
      }
      size = Int(information.st_size)
      seconds = information.st_mtim.tv_sec
      nanoseconds = information.st_mtim.tv_nsec
    }
  }
}
