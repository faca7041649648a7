import CMagic

/// What libmagic takes bytes for.
enum MediaType {
  private static let flags = MAGIC_MIME_TYPE | MAGIC_ERROR | MAGIC_NO_CHECK_COMPRESS

  /// As `application/pdf`.
  static func of(_ bytes: [UInt8]) throws(AttachmentRefusal) -> String {
    guard let magic = magic_open(flags) else { throw .cannotTell(reason: "magic_open") }
    defer { magic_close(magic) }
    guard magic_load(magic, nil) == 0 else { throw fault(magic) }
    let found = bytes.withUnsafeBytes { magic_buffer(magic, $0.baseAddress, $0.count) }
    guard let found else { throw fault(magic) }
    return String(cString: found)
  }

  private static func fault(_ magic: magic_t) -> AttachmentRefusal {
    .cannotTell(reason: magic_error(magic).map { String(cString: $0) } ?? "")
  }
}
