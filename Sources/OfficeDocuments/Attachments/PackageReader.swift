import CZip

/// Looks into a package in memory without keeping anything of it: what it holds, and how far it unpacks.
///
/// What a package says of its own sizes is not believed: it is unpacked, and thrown away, until there is too much.
struct PackageReader {
  /// The most bytes that the entries of a paper may unpack to.
  static let largest = 200 << 20
  static let mostEntries = 10_000
  private static let pieceLength = 1 << 16

  /// The names of the entries.
  let names: [String]

  init(_ bytes: [UInt8]) throws(AttachmentRefusal) {
    var names: [String] = []
    var refusal: AttachmentRefusal?
    bytes.withUnsafeBytes { bytes in
      do throws(AttachmentRefusal) { names = try Self.read(bytes) } catch { refusal = error }
    }
    if let refusal { throw refusal }
    self.names = names
  }

  private static func read(_ bytes: UnsafeRawBufferPointer) throws(AttachmentRefusal) -> [String] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    else {
      throw .damagedPackage
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damagedPackage
    }
    defer { zip_discard(archive) }
    let count = zip_get_num_entries(archive, 0)
    guard count <= mostEntries else { throw .tooManyEntries(mostEntries) }
    var (names, rest): ([String], Int) = ([], largest)
    for index in 0..<max(0, count) {
      names.append(try name(zip_uint64_t(index), in: archive))
      try unpack(zip_uint64_t(index), of: archive, within: &rest)
    }
    return names
  }

  private static func name(
    _ index: zip_uint64_t, in archive: OpaquePointer
  ) throws(AttachmentRefusal) -> String {
    guard let raw = zip_get_name(archive, index, zip_flags_t(ZIP_FL_ENC_GUESS)) else { throw .damagedPackage }
    let name = String(cString: raw)
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    guard !parts.contains(".."), parts.first != "" || parts.count == 1 else {
      throw .entryLeadsElsewhere(name)
    }
    return name
  }

  private static func unpack(
    _ index: zip_uint64_t, of archive: OpaquePointer, within rest: inout Int
  ) throws(AttachmentRefusal) {
    var status = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &status) == 0 else { throw .damagedPackage }
    guard status.encryption_method == ZIP_EM_NONE else { throw .lockedPackage }
    guard status.size <= zip_uint64_t(rest) else { throw .unpacksBeyond(bytes: largest) }
    guard let file = zip_fopen_index(archive, index, 0) else { throw .damagedPackage }
    defer { zip_fclose(file) }
    var piece = [UInt8](repeating: 0, count: pieceLength)
    while true {
      let count = zip_fread(file, &piece, zip_uint64_t(pieceLength))
      guard count >= 0 else { throw .damagedPackage }
      guard count > 0 else { return }
      rest -= Int(count)
      guard rest >= 0 else { throw .unpacksBeyond(bytes: largest) }
    }
  }
}
