import OfficeStore
import OfficeText

enum BackupCommand {
  static let form = CommandForm(
    name: "backup", positionals: "备份文件", count: 1...1, summary: "备份机关文件：先封存，他人可继续写入，备份经全面核对才算完成",
    options: [.init(name: "json", value: nil, help: "以 JSON 输出")],
    notes: [
      "备份是一个完整的文件，可存到U盘、共享目录等任何地方；已有的文件不会被覆盖。",
      "请把打印出的封存值另外记下：日后拿它与 kaijuan verify 和备份对照，可知记录有没有被截断或重写。",
      "加 --readonly 时不封存，只复制和核对。",
    ])

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let path = context.arguments.positionals[0]
    let office = try context.office()
    let backup: Backup
    do throws(StoreError) { backup = try office.backup(to: path) } catch {
      throw failure(error, to: path, context)
    }
    if context.arguments.has("json") {
      context.output.line(json(backup).rendered)
    } else {
      context.output.lines(lines(backup))
    }
    return .done
  }

  /// What fails in writing is said of the backup's path, not of the office file's.
  private static func failure(_ error: StoreError, to path: String, _ context: CommandContext) -> Failure {
    if case .database(let failure) = error {
      switch failure.kind {
      case .readOnly, .cannotOpen:
        let reason = failure.systemError.map { "（\(SystemError.wording($0))）" } ?? ""
        return .data("无法写入备份 \(path)\(reason)。请检查目录是否存在、是否可写。")
      case .busy, .full, .corrupt, .notADatabase, .moved, .pathExists, .io, .constraint, .other: break
      }
    }
    return Failure(error, officePath: context.officePath, isReadOnly: context.isReadOnly)
  }

  private static func lines(_ backup: Backup) -> [String] {
    let check = backup.verification
    let sealed = backup.seal.map { seal in
      [
        "封存至第\(seal.upTo)条记录，第\(seal.number)次封存，封存值 \(seal.root)",
        "请把封存值另外记下，以备日后核对。",
      ]
    }
    return [
      "已备份到 \(backup.path)（\(size(backup.size))），经核对一致。",
      "\(check.cases)件，\(check.events)条记录，最后一条的校验值 \(check.lastHash)",
    ] + (sealed ?? ["没有封存过。"])
  }

  /// Bytes as people read them.
  private static func size(_ bytes: Int) -> String {
    let (unit, name) = bytes < 1 << 20 ? (1 << 10, "KB") : bytes < 1 << 30 ? (1 << 20, "MB") : (1 << 30, "GB")
    let tenths = (bytes * 10 + unit / 2) / unit
    return "\(tenths / 10).\(tenths % 10) \(name)"
  }

  private static func json(_ backup: Backup) -> JSONOutput {
    let seal = backup.seal.map { seal in
      JSONOutput.object([
        "number": .integer(seal.number), "upTo": .integer(seal.upTo), "root": .text(seal.root),
      ])
    }
    return .object([
      "path": .text(backup.path), "bytes": .integer(backup.size),
      "cases": .integer(backup.verification.cases),
      "events": .integer(backup.verification.events), "lastHash": .text(backup.verification.lastHash),
      "seal": seal ?? .null,
    ])
  }
}
