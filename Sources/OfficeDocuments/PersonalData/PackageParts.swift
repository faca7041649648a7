import CZip

/// Reads chosen parts of a package in memory, never more than a bound: what a package says of its own sizes is not
/// believed.
struct PackageParts {
  /// Bytes that all parts together may have once unpacked.
  static let largest = 64 << 20
  private static let mostEntries = 10_000
  private static let pieceLength = 1 << 16

  struct Part {
    let name: String
    let bytes: [UInt8]
  }

  /// The names of all entries.
  let names: [String]
  /// Those that were asked for, in the order of the package.
  let parts: [Part]

  /// - Parameter isWanted: whether a part is to be read, by its name.
  init(
    _ bytes: [UInt8], reading isWanted: (String) -> Bool
  ) throws(DocumentTextFault) {
    var read: (names: [String], parts: [Part]) = ([], [])
    var fault: DocumentTextFault?
    bytes.withUnsafeBytes { bytes in
      do throws(DocumentTextFault) { read = try Self.read(bytes, isWanted) } catch { fault = error }
    }
    if let fault { throw fault }
    (names, parts) = read
  }

  private static func read(
    _ bytes: UnsafeRawBufferPointer, _ isWanted: (String) -> Bool
  ) throws(DocumentTextFault) -> ([String], [Part]) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    else {
      throw .damaged(part: "压缩包")
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged(part: "压缩包")
    }
    defer { zip_discard(archive) }
    let count = zip_get_num_entries(archive, 0)
    guard (0...zip_int64_t(mostEntries)).contains(count) else { throw .tooLarge(limit: largest) }
    var (names, parts, rest): ([String], [Part], Int) = ([], [], largest)
    for index in 0..<zip_uint64_t(count) {
      guard let raw = zip_get_name(archive, index, zip_flags_t(ZIP_FL_ENC_GUESS)) else {
        throw .damaged(part: "压缩包")
      }
      let name = String(cString: raw)
      names.append(name)
      guard isWanted(name) else { continue }
      parts.append(Part(name: name, bytes: try unpacked(index, name, archive, within: &rest)))
    }
    return (names, parts)
  }

  private static func unpacked(
    _ index: zip_uint64_t, _ name: String, _ archive: OpaquePointer, within rest: inout Int
  ) throws(DocumentTextFault) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &status) == 0 else { throw .damaged(part: name) }
    guard status.encryption_method == ZIP_EM_NONE else { throw .locked }
    guard status.size <= zip_uint64_t(rest) else { throw .tooLarge(limit: largest) }
    guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged(part: name) }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: pieceLength)
    while true {
      let count = zip_fread(file, &piece, zip_uint64_t(pieceLength))
      guard count >= 0 else { throw .damaged(part: name) }
      guard count > 0 else { return bytes }
      rest -= Int(count)
      guard rest >= 0 else { throw .tooLarge(limit: largest) }
      bytes += piece.prefix(Int(count))
    }
  }
}
