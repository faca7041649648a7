import OfficeDocuments

extension FilledForm {
  /// A filled form from a file, in whatever encoding its editor wrote.
  ///
  /// - Throws: ``Failure``, naming the line that cannot be read.
  init(at path: String, _ forms: ApplicationForms) throws(Failure) {
    let bytes = try WholeFile.read(path)
    let text: String
    do { text = try PlainText.read(bytes) } catch { throw .data(Self.wording(error, path)) }
    do { try self.init(text, name: path, forms: forms) } catch { throw .data(error.wording) }
  }

  private static func wording(_ error: LedgerTextError, _ path: String) -> String {
    if case .empty = error { return "\(path) 没有任何内容。" }
    if case .workbook = error { return "\(path) 是Word或者Excel的文件，请另存为纯文本（.txt）。" }
    return "\(path) 不是文本文件，或者编码不能识别，请另存为UTF-8编码的纯文本。"
  }
}
