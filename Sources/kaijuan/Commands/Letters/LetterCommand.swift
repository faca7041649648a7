import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

enum LetterCommand {
  static let form = CommandForm(
    name: "letter", positionals: "编号 [文书]", count: 1...2,
    summary: "文书：可以制作哪些；草稿；定稿并编文号",
    options: [
      .init(name: "format", value: "text|html|docx", help: "输出格式（默认 text；--keep 时默认 docx）"),
      .init(name: "out", value: "文件", help: "写入文件（默认印在标准输出）"),
      .init(name: "keep", value: nil, help: "定稿：编文号，存入本案，须与 --out 同用；不写的是草稿，什么也不留下"),
      .init(name: "kept", value: "序号", help: "取出存入本案的一份，序号见 kaijuan letter 编号；--format text 看文字"),
      .init(name: "json", value: nil, help: "列出各种文书和已存入的文书，以 JSON 输出"),
    ] + LetterArguments.options,
    notes: [
      "只写编号：列出可以制作的文书，不能制作的说明理由和条款；以及已经存入本案的文书。",
      "如：kaijuan letter 2026-3 receipt　或　kaijuan letter 2026-3 不予公开答复书 --keep --out 答复书.docx",
      "文书的事实出自本案的记录：先记录（如 kaijuan record 2026-3 extended …），再制作。\n落款日期、交邮日期、签收日期各是一个日期：交邮、签收另行记录。",
      "文字可以修改：模板见 kaijuan templates。",
      (["文书："] + LetterKind.allCases.map { "  " + $0.rawValue.padded(toCells: 26) + $0.name }).joined(
        separator: "\n"),
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let places = context.arguments.positionals
    if context.arguments.has("kept") { return try KeptLetter.run(context) }
    guard places.count == 2 else {
      let others = ["format", "out", "keep"] + LetterArguments.options.map(\.name)
      try LetterArguments.refuse(others, "要与文书的名称同用", context.arguments)
      return try LetterList.run(context)
    }
    try LetterArguments.refuse(["json"], "只用于列出文书", context.arguments)
    let kind = try LetterArguments.kind(places[1])
    return try context.arguments.has("keep") ? keep(kind, context) : draft(kind, context)
  }

  static func format(_ context: CommandContext, default format: LetterFormat) throws(Failure) -> LetterFormat
  {
    try context.arguments.choice("format", LetterFormat.allCases.map { ($0.rawValue, $0) }) ?? format
  }

  private static func draft(_ kind: LetterKind, _ context: CommandContext) throws(Failure) -> ExitCode {
    let office = try context.office()
    let files = try files(context, office)
    let letter = try LetterArguments(
      kind, of: files[0].state, today: try context.today(), context.arguments)
    let document = try context.document(
      of: letter.order(numbered: letter.documentNumber), for: files, in: office, isDraft: true)
    try context.write(document, try format(context, default: .text))
    return .done
  }

  /// The named case first, then those of `--with`.
  private static func files(_ context: CommandContext, _ office: Office) throws(Failure) -> [CaseFile] {
    var files: [CaseFile] = []
    for name in context.arguments.positionals.prefix(1) + context.arguments.all("with") {
      let file = try context.file(named: name, in: office)
      guard !files.contains(where: { $0.row.id == file.row.id }) else {
        throw .usage("\(file.row.number) 写了两次。")
      }
      files.append(file)
    }
    return files
  }

  private static func keep(_ kind: LetterKind, _ context: CommandContext) throws(Failure) -> ExitCode {
    try LetterArguments.refuse(["today"], "不能与 --keep 同用：文书在今天制作，落款日期写 --printed", context.arguments)
    guard let path = context.arguments.text("out") else {
      throw .usage("--keep 须与 --out 文件 同用：定稿要写入文件。")
    }
    let format = try format(context, default: .docx)
    let office = try context.officeForWriting()
    let files = try files(context, office)
    let letter = try LetterArguments(
      kind, of: files[0].state, today: context.surroundings.today, context.arguments)
    // The place of the file is taken first: no number is gone for a file that cannot be written.
    let file = try NewFileWriter(path)
    let made = try make(letter, format, files, office, context)
    try file.write(made.bytes)
    try file.finish()
    let number = made.letter.documentNumber.map { "，文号 \($0)" } ?? ""
    context.output.line("已制作\(letter.kind.name)\(number)，存入本案，写入 \(path)")
    return .done
  }

  private static func make(
    _ letter: LetterArguments, _ format: LetterFormat, _ files: [CaseFile], _ office: Office,
    _ context: CommandContext
  ) throws(Failure) -> (letter: MadeLetter, bytes: [UInt8]) {
    let order = NewLetter(
      kind: letter.kind, organ: files[0].state.respondentOrgan, printedOn: letter.printedOn,
      documentNumber: letter.documentNumber, format: format.rawValue,
      words: Dictionary(uniqueKeysWithValues: letter.words.map { ($0.key.rawValue, $0.value) }))
    var bytes: [UInt8] = []
    do throws(LetterNotMade<Failure>) {
      let made = try office.makeLetter(order, for: files.map(\.row), by: context.surroundings.entry) {
        (number) throws(Failure) in
        let document = try context.document(
          of: letter.order(numbered: number), for: files, in: office, isDraft: false)
        bytes = try format.bytes(document, columns: nil)
        return bytes
      }
      return (made, bytes)
    } catch {
      switch error {
      case .refused(let failure): throw failure
      case .store(let error):
        throw Failure(error, officePath: context.officePath, isReadOnly: context.isReadOnly)
      }
    }
  }
}

extension CommandContext {
  /// Writes a paper to `--out`, else to standard output.
  func write(_ document: OfficialDocument, _ format: LetterFormat) throws(Failure) {
    let isFile = arguments.has("out")
    try write(try format.bytes(document, columns: isFile ? nil : columns), format)
  }

  /// Writes a paper to `--out`, else to standard output.
  ///
  /// - Throws: ``Failure``; exit code 2 where bytes that are no text would go to a terminal.
  func write(_ bytes: [UInt8], _ format: LetterFormat) throws(Failure) {
    guard let path = arguments.text("out") else {
      if format == .docx { try requireFile(for: format.rawValue) }
      return output.bytes(bytes)
    }
    try NewTextFile.write(bytes, to: path)
    output.line("已写入 \(path)")
  }
}
