import CXlsxWriter
import Glibc

/// An .xlsx on its way: the library's handle, and the memory that it writes the file to.
///
/// The same cells are the same bytes: the moment of creation, which the library would take from the clock, is a constant.
final class Spreadsheet {
  private let descriptor: Int32
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [SpreadsheetLook: UnsafeMutablePointer<lxw_format>] = [:]
  private var isClosed = false

  /// - Parameters:
  ///   - title: of the document.
  ///   - isStreamed: whether rows come in order and are not held; cells cannot be merged then.
  /// - Throws: ``DocumentFault`` where there is no memory for it.
  init(title: String, isStreamed: Bool) throws(DocumentFault) {
    descriptor = kaijuan_memory_file()
    guard descriptor >= 0 else { throw .cannotWriteSheet(reason: "memfd_create \(errno)") }
    var options = lxw_workbook_options()
    options.constant_memory = isStreamed ? 1 : 0
    guard let book = workbook_new_opt("/proc/self/fd/\(descriptor)", &options) else {
      close(descriptor)
      throw .cannotWriteSheet(reason: "workbook_new")
    }
    self.book = book
    setProperties(title)
  }

  deinit {
    if !isClosed { workbook_close(book) }
    close(descriptor)
  }

  private func setProperties(_ title: String) {
    Array(title.utf8CString).withUnsafeBufferPointer { text in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: text.baseAddress)
      // 1980-01-01, as in the other papers.
      properties.created = 315_532_800
      workbook_set_properties(book, &properties)
    }
  }

  /// - Parameter name: of at most 31 characters, without `[]:*?/\`.
  func sheet(named name: String) throws(DocumentFault) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let sheet = workbook_add_worksheet(book, name) else {
      throw .cannotWriteSheet(reason: "workbook_add_worksheet \(name)")
    }
    return sheet
  }

  func format(_ look: SpreadsheetLook) throws(DocumentFault) -> UnsafeMutablePointer<lxw_format> {
    if let format = formats[look] { return format }
    guard let format = workbook_add_format(book) else {
      throw .cannotWriteSheet(reason: "workbook_add_format")
    }
    look.apply(to: format)
    formats[look] = format
    return format
  }

  /// - Throws: ``DocumentFault`` where the library refused a cell.
  static func check(_ code: lxw_error) throws(DocumentFault) {
    guard code == LXW_NO_ERROR else {
      throw .cannotWriteSheet(reason: lxw_strerror(code).map { String(cString: $0) } ?? "\(code.rawValue)")
    }
  }

  /// The whole file; nothing can be written after.
  func bytes() throws(DocumentFault) -> [UInt8] {
    isClosed = true
    try Self.check(workbook_close(book))
    var bytes = [UInt8](repeating: 0, count: max(0, lseek(descriptor, 0, SEEK_END)))
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset, offset)
      }
      guard count > 0 else { throw .cannotWriteSheet(reason: "read \(errno)") }
      offset += count
    }
    return bytes
  }
}
