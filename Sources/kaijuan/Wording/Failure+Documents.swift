import OfficeDocuments
import OfficeText

extension Failure {
  /// Runs the writing of a paper; its fault becomes a sentence and an exit code.
  static func writing<Value>(_ body: () throws(DocumentFault) -> Value) throws(Failure) -> Value {
    do { return try body() } catch { throw .data(error.wording) }
  }
}

extension DocumentFault {
  var wording: String {
    switch self {
    case .cannotPack(let reason): "文件的各部分不能装在一起（\(reason)），没有写出文件。"
    case .cannotDrawCode: "二维码画不出来，没有写出文件。"
    case .cannotWriteSheet(let reason): "表格文件写不出来（\(reason)），没有写出文件。请看临时目录 /tmp 的空间。"
    case .tooManyRows: "超过一张表格的1048576行，没有写出文件。请用 --year 分年导出，或用 --format csv。"
    }
  }
}

extension CommandContext {
  /// - Throws: ``Failure`` where bytes that are no text would go to a terminal.
  func requireFile(for format: String) throws(Failure) {
    guard surroundings.terminalColumns != nil else { return }
    throw .usage("\(format) 不是文字，终端上看不了。请写入文件：在命令后加 > 文件名.\(format)。")
  }
}
