import CZip

/// An entry of an archive that lies in memory.
struct ZipEntry {
  /// Bytes that an entry may unpack to: no paper that this program writes comes near it.
  private static let mostBytes: UInt64 = 64 << 20

  let bytes: [UInt8]

  /// Nil where there is no archive, no such entry, or one that unpacks to more than any paper has.
  init?(_ name: String, in archive: [UInt8]) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let found: [UInt8]?? = archive.withUnsafeBytes { packed in
      guard let source = zip_source_buffer_create(packed.baseAddress, zip_uint64_t(packed.count), 0, &error)
      else { return nil }
      guard let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
        zip_source_free(source)
        return nil
      }
      defer { zip_discard(opened) }
      return Self.unpacked(name, opened)
    }
    guard let bytes = found ?? nil else { return nil }
    self.bytes = bytes
  }

  private static func unpacked(_ name: String, _ archive: OpaquePointer) -> [UInt8]? {
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat(archive, name, 0, &status) == 0, status.size <= mostBytes,
      let file = zip_fopen(archive, name, 0)
    else { return nil }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    return zip_fread(file, &bytes, status.size) == zip_int64_t(status.size) ? bytes : nil
  }
}
