import Glibc

extension LedgerTextError {
  /// One sentence for the officer: what is wrong, where, and what to do.
  public var wording: String {
    switch self {
    case .cannotOpen(let path, let code): "无法打开文件“\(path)”：\(reason(code))，请核对路径和权限。"
    case .notAFile(let path): "“\(path)”不是普通文件，请指定台账文件的路径（管道中的内容请先存成文件）。"
    case .cannotRead(let offset, let code):
      "读到文件第\(offset + 1)字节时出错：\(reason(code))，请检查磁盘或者网络后重新导入。"
    case .empty: "文件中没有任何内容，请核对是否选对了台账文件。"
    case .workbook: "这是Excel工作簿，不能直接导入，请在Excel中另存为“CSV（逗号分隔）”后再导入。"
    case .binary(let offset, let line):
      "第\(line)行（文件第\(offset + 1)字节）有空字符，这不是文本文件，请将台账另存为CSV后再导入。"
    case .unsupportedEncoding(let name): "不能读取\(name)编码的文件，请将台账另存为UTF-8编码的CSV后再导入。"
    case .undecodable(let encoding, let offset, let line): undecodable(encoding, offset, line)
    case .unterminatedQuote(let line, let field):
      "第\(line)行第\(field)列的引号没有配对，直到文件末尾也没有结束，请补上右引号或者删去多余的引号。"
    case .textAfterQuote(let line, let field, let began):
      "第\(line)行第\(field)列右引号之后还有文字（该引号始于第\(began)行），请将内容中的引号写成两个或者删去。"
    case .fieldTooLong(let line, let field, let limit):
      "第\(line)行开始的记录中，第\(field)列超过\(megabytes(limit))，请检查该处引号是否配对，或者缩短内容。"
    case .recordTooLong(let line, let limit):
      "第\(line)行开始的记录超过\(megabytes(limit))，请检查该处引号是否配对、文件是否有换行。"
    case .arrayUnfinished(let line): "到第\(line)行为止没有结束的“]”，文件可能没有保存或者传送完整，请用完整的文件。"
    case .notAnExport(let line):
      "第\(line)行起不是 kaijuan export --format json 写出的样子（每件自成几行，都有 events），请用原导出的文件，或者导入 CSV。"
    case .headerNotFound(let line, let found, let encoding): headerNotFound(line, found, encoding)
    case .columnsMissing(let line, let missing, let found):
      "第\(line)行表头缺少\(list(missing.map(\.name)))，现有列为\(list(found))，请补上缺少的列或者改正列名。"
    case .columnTwice(let column, let line, let first, let second):
      "第\(line)行表头中“\(first)”和“\(second)”都表示“\(column.name)”，请只保留一列，或者给另一列改名。"
    }
  }

  private func undecodable(_ encoding: TextEncoding, _ offset: Int, _ line: Int) -> String {
    let place = "第\(line)行（文件第\(offset + 1)字节）"
    return switch encoding {
    case .gb18030: "\(place)的内容既不是UTF-8编码，也不是GB18030编码，请改正该处，或者将台账另存为UTF-8编码。"
    case .utf8, .utf16LittleEndian, .utf16BigEndian:
      "\(place)的内容不合\(encoding.name)编码，文件在该处可能已损坏，请改正该处，或者从原表重新另存。"
    }
  }

  private func headerNotFound(_ line: Int, _ found: [String], _ encoding: TextEncoding) -> String {
    "前10行记录中没有找到表头（按\(encoding.name)编码读取，第\(line)行为\(list(found))），"
      + "请在数据之前写一行列名，至少要有\(list(LedgerColumn.required.map(\.name)))。"
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(40).map { "“\($0.prefix(40))”" }.joined(separator: "、")
    return names.count > 40 ? shown + "等\(names.count)列" : shown
  }

  private func megabytes(_ bytes: Int) -> String { "\(bytes >> 20)MB" }

  private func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "没有这个文件"
    case EACCES, EPERM: "没有读取的权限"
    case EISDIR: "这是文件夹"
    case EIO: "磁盘读取失败"
    default: "系统错误\(code)"
    }
  }
}
