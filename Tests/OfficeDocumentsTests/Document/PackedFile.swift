import CZip

/// What is in a .docx or .xlsx, part by part, in the order in which it lies there.
struct PackedFile {
  struct Damaged: Error {}

  let names: [String]
  private let parts: [String: [UInt8]]

  init(_ bytes: [UInt8]) throws {
    guard let source = zip_source_buffer_create(bytes, UInt64(bytes.count), 0, nil),
      let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil)
    else { throw Damaged() }
    defer { zip_discard(archive) }
    var (names, parts): ([String], [String: [UInt8]]) = ([], [:])
    for index in 0..<UInt64(zip_get_num_entries(archive, 0)) {
      guard let name = zip_get_name(archive, index, 0).map({ String(cString: $0) }) else { throw Damaged() }
      names.append(name)
      parts[name] = try Self.part(index, of: archive)
    }
    self.names = names
    self.parts = parts
  }

  private static func part(_ index: UInt64, of archive: OpaquePointer) throws -> [UInt8] {
    var status = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &status) == 0, let file = zip_fopen_index(archive, index, 0)
    else {
      throw Damaged()
    }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    guard zip_fread(file, &bytes, status.size) == Int64(status.size) else { throw Damaged() }
    return bytes
  }

  subscript(name: String) -> [UInt8] {
    get throws {
      guard let bytes = parts[name] else { throw Damaged() }
      return bytes
    }
  }

  func text(of name: String) throws -> String { String(decoding: try self[name], as: UTF8.self) }
}
