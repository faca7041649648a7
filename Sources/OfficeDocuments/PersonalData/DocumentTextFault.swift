/// Why the text of a file cannot be read.
public enum DocumentTextFault: Error, Hashable, Sendable {
  /// A picture, a scan without text: there is text on it, and only eyes read it.
  case picture
  case noText
  case compound
  /// A package that is no Word document.
  case otherPackage
  /// No program for PDF on this machine.
  case noConverter
  case locked
  /// `part` is its name in the package.
  case damaged(part: String)
  /// More text than this, in bytes: no document has that much.
  case tooLarge(limit: Int)
  case noDocument(LedgerTextError)

  /// Whether a person can look at it instead: nothing is wrong with the file.
  public var isForEyes: Bool {
    switch self {
    case .picture, .noText, .compound, .otherPackage, .noConverter: true
    case .locked, .damaged, .tooLarge, .noDocument: false
    }
  }

  /// What is wrong and what to do, in Chinese.
  public var wording: String {
    switch self {
    case .picture: "这是图片，其中的文字不能自动检查，请人工逐页核对"
    case .noText: "这份PDF没有文字（多为扫描件），不能自动检查，请人工逐页核对"
    case .compound: "这是旧版办公文档（.doc、.xls、.wps），不能自动检查，请另存为 .docx 后检查，或人工核对"
    case .otherPackage: "这是压缩包或者表格、演示文稿，不能自动检查，请另存为 .docx、PDF 或 CSV 后检查，或人工核对"
    case .noConverter: "本机没有 pdftotext（Debian 的 poppler-utils），不能检查PDF，请安装后检查，或人工逐页核对"
    case .locked: "文件设有密码，不能读取，请去掉密码后再检查"
    case .damaged(let part): "文件已损坏（\(part)读不完），请用完好的文件"
    case .tooLarge(let limit): "文件展开后的文字超过\(limit >> 20) MB，不像正常的文档，没有检查"
    case .noDocument(let error): error.wordingOfText
    }
  }
}

extension LedgerTextError {
  /// Of a text that is no ledger.
  fileprivate var wordingOfText: String {
    switch self {
    case .empty: "文件中没有任何内容"
    case .binary(let offset, let line): "第\(line)行（文件第\(offset + 1)字节）有空字符，这不是文本文件，不能自动检查"
    case .unsupportedEncoding(let name): "不能读取\(name)编码的文件，请另存为 UTF-8 再检查"
    case .undecodable(let encoding, let offset, let line):
      "第\(line)行（文件第\(offset + 1)字节）的内容不合\(encoding.name)编码，请改正该处，或者另存为 UTF-8 再检查"
    case .cannotOpen, .notAFile, .cannotRead, .workbook, .unterminatedQuote, .textAfterQuote, .fieldTooLong,
      .recordTooLong, .arrayUnfinished, .notAnExport, .headerNotFound, .columnsMissing, .columnTwice:
      wording
    }
  }
}
