import Disclosure
import OfficeDocuments
import OfficeText

/// 去标识化检查: what tells of a person in a file that is to be given out.
enum DeidentifyCommand {
  static let form = CommandForm(
    name: "deidentify", positionals: "文件…", count: 0...100, summary: "找出拟提供的文件中的个人信息，逐处列出，供决定遮盖还是保留",
    options: [.init(name: "case", value: "编号", help: "记入这一件；不写文件的，检查其中尚待检查的“提供的信息副本”")]
      + DeidentifyChoices.options + [
        .init(name: "looked", value: "说明", help: "图片、扫描件等不能自动检查的，写明怎样人工核对"),
        .init(name: "check", value: "文件", help: "用标注文件（编号、文字、类别=内容，制表符分隔）检验查找的准确率和召回率"),
        .init(name: "json", value: nil, help: "以 JSON 输出"),
      ],
    notes: [
      "可以检查文本和 .docx（含页眉页脚、批注、文本框、修订中删除的文字和文档属性）；\n装有 pdftotext 的也可以检查 PDF。",
      "找的是身份证号、电话号码、银行卡号、护照证件号、车牌号码、住址和电子邮箱。\n姓名和图片中的文字须人工核对。",
      "可以保留的情形：\(PersonalDataException.allCases.map(\.name).joined(separator: "、"))。",
      "如：kaijuan deidentify 名单.docx --case 2026-3 --show 2 本人同意 3月5日书面同意 --mask 其余",
      "记入的只有每处的类别、位置、遮盖后的样子和决定，没有个人信息本身。\n检查的是该文件的内容（SM3），改过的文件要重新检查。",
      "决定遮盖的，遮盖后另存，以“提供的信息副本”入卷，再检查一次。退出码：0 没有须处理的，1 有。",
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    if let path = context.arguments.text("check") {
      guard context.arguments.positionals.isEmpty else { throw .usage("--check 检验查找本身，不与要检查的文件同用。") }
      return try DeidentifyCheck.run(path, context)
    }
    if let number = context.arguments.text("case") { return try record(in: number, context) }
    guard !DeidentifyChoices.isGiven(context.arguments), !context.arguments.has("looked") else {
      throw .usage("决定要记入案件，请加 --case 编号。")
    }
    guard !context.arguments.positionals.isEmpty else { throw .usage("请写出要检查的文件。用法：\(form.usage)") }
    var documents: [CheckedDocument] = []
    for path in context.arguments.positionals { documents.append(try context.checkedFile(path)) }
    show(documents, context)
    return documents.allSatisfy(\.isClear) ? .done : .no
  }

  private static func show(_ documents: [CheckedDocument], _ context: CommandContext) {
    let texts = documents.map(FindingsText.init)
    if context.arguments.has("json") {
      context.output.line(JSONOutput.list(texts.map(\.json)).rendered)
    } else {
      context.output.lines(texts.flatMap(\.lines).flatMap(context.wrapped))
    }
  }

  private static func record(in number: String, _ context: CommandContext) throws(Failure) -> ExitCode {
    guard !context.arguments.has("today") else { throw .usage("--today 只用于查看，不能与 --case 同用。") }
    let recording = try DeidentifyRecording(number, context)
    let documents = try recording.documents(context.arguments.positionals)
    let isDecided = DeidentifyChoices.isGiven(context.arguments) || context.arguments.has("looked")
    guard documents.count == 1 || !isDecided else {
      throw .usage("有\(documents.count)个文件：请写明一个文件，逐个决定。")
    }
    guard isDecided || documents.allSatisfy(\.isClear) else {
      show(documents, context)
      context.output.error("没有记入：逐处决定后加 --mask、--show、--not-personal 记入，不能自动检查的加 --looked。")
      return .no
    }
    for document in documents { try recording.record(document) }
    return .done
  }
}

extension CheckedDocument {
  /// Nothing was found, and everything was read.
  fileprivate var isClear: Bool { findings.isEmpty && unread.isEmpty }
}
