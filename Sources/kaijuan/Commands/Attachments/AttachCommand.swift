import Disclosure
import OfficeStore
import OfficeText
import Terminal

enum AttachCommand {
  static let form = CommandForm(
    name: "attach", positionals: "编号 文件…", count: 2...101,
    summary: "附件入卷：扫描件、照片、电子文件存入案卷",
    options: [
      .init(name: "kind", value: "种类", help: "是什么材料（必填），见下"),
      .init(name: "pages", value: "页数", help: "纸质页数，一次只入一个文件时写；一张图片算一页"),
    ],
    notes: [
      "如：kaijuan attach 2026-3 申请书.pdf --kind 申请书 --pages 2",
      "按内容辨认格式，与文件名不符的、程序等不是材料的不收；每个文件不超过50 MB，一次不超过\n200 MB。几个文件一起入卷的，有一个不能收，就都不入。相同内容在机关文件中只存一份。",
      "误入的用 kaijuan record 编号 corrected --event 序号 --reason 理由 撤回。",
      (["种类（英文或中文均可）："]
        + AttachmentKind.allCases.map { "  " + $0.rawValue.padded(toCells: 20) + " " + $0.name })
        .joined(separator: "\n"),
    ])

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let paths = Array(context.arguments.positionals.dropFirst())
    let kind = try kind(context)
    let pages = try context.arguments.integer("pages", in: Attached.pageCounts)
    guard pages == nil || paths.count == 1 else {
      throw .usage("--pages 是一个文件的页数：几个文件请分次入卷，或不写页数。")
    }
    let office = try context.officeForWriting()
    let name = context.arguments.positionals[0]
    let row = try context.storing { () throws(StoreError) in try office.row(named: name) }
    let files = try read(paths, kind, pages)
    let updated = try context.storing { () throws(StoreError) in
      try office.attach(files, to: row, by: context.surroundings.entry)
    }
    for (place, file) in files.enumerated() {
      context.output.line(
        "第\(row.version + place + 1)条：\(kind.name) \(file.name)（\(ByteCount.text(file.bytes.count))），存入\(updated.number)"
      )
    }
    return .done
  }

  private static func kind(_ context: CommandContext) throws(Failure) -> AttachmentKind {
    _ = try context.arguments.required("kind")
    let choices = AttachmentKind.allCases.flatMap { [($0.name, $0), ($0.rawValue, $0)] }
    guard let kind = try context.arguments.choice("kind", choices) else {
      preconditionFailure("a required option is there")
    }
    return kind
  }

  /// All of them before the office file is touched.
  private static func read(
    _ paths: [String], _ kind: AttachmentKind, _ pages: Int?
  ) throws(Failure) -> [NewAttachment] {
    var (files, size): ([NewAttachment], Int) = ([], 0)
    for path in paths {
      let file = try AttachmentFile.read(path, as: kind, pages: pages)
      size += file.bytes.count
      guard size <= NewAttachment.largestTogether else {
        throw .usage("这些文件合计超过\(NewAttachment.largestTogether >> 20) MB，请分几次入卷。")
      }
      files.append(file)
    }
    return files
  }
}
