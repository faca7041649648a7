import CZip
import Glibc

/// The container of .docx, made in memory: the same entries are the same bytes, whatever the clock and the time zone.
struct ZipArchive {
  struct Entry {
    let name: String
    let bytes: [UInt8]
  }

  let entries: [Entry]

  /// 1980-01-01 12:00, as an archive writes it: noon, which no change of the clocks takes away.
  private static let (time, day) = (UInt16(12 << 11), UInt16(1 << 5 | 1))

  /// - Throws: ``DocumentFault`` with libzip's own words.
  func bytes() throws(DocumentFault) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw Self.fault(&error) }
    defer { zip_source_free(source) }
    // The archive takes one hold of the source, and the reading below another.
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
      zip_source_free(source)
      throw Self.fault(&error)
    }
    do throws(DocumentFault) { for entry in entries { try Self.add(entry, to: archive) } } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      let fault = Self.fault(zip_get_error(archive))
      zip_discard(archive)
      throw fault
    }
    return try Self.read(source)
  }

  private static func add(_ entry: Entry, to archive: OpaquePointer) throws(DocumentFault) {
    // The archive frees what it was given once it is written.
    let copy = malloc(max(1, entry.bytes.count))
    entry.bytes.withUnsafeBytes { bytes in
      if let copy, let start = bytes.baseAddress { copy.copyMemory(from: start, byteCount: bytes.count) }
    }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(entry.bytes.count), 1) else {
      free(copy)
      throw fault(zip_get_error(archive))
    }
    let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw fault(zip_get_error(archive))
    }
    guard zip_file_set_dostime(archive, zip_uint64_t(index), time, day, 0) == 0 else {
      throw fault(zip_get_error(archive))
    }
  }

  private static func read(_ source: OpaquePointer) throws(DocumentFault) -> [UInt8] {
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw fault(zip_source_error(source))
    }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let count = zip_source_read(source, &bytes, status.size)
    guard count == zip_int64_t(status.size) else { throw fault(zip_source_error(source)) }
    return bytes
  }

  private static func fault(_ error: UnsafeMutablePointer<zip_error_t>?) -> DocumentFault {
    .cannotPack(reason: zip_error_strerror(error).map { String(cString: $0) } ?? "")
  }
}
