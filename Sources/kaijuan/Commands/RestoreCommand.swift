import OfficeStore
import OfficeText

enum RestoreCommand {
  static let form = CommandForm(
    name: "restore", positionals: "备份文件", count: 1...1, summary: "用备份恢复机关文件：先核对备份，不覆盖已有的文件，除非写明",
    options: [
      .init(name: "replace", value: nil, help: "已有机关文件时替换它，原文件另名保留"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: [
      "恢复到 --office 指定的位置。备份不合格、机关文件正被使用时都不动原文件；\n中途断电或被中止，留下的或是原文件，或是恢复好的文件。",
      "备份是较旧版本所写的，下次打开时升级，升级前自动保留副本。",
    ])

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    try context.requireWriting()
    let backup = context.arguments.positionals[0]
    try Folder.make(for: context.officePath)
    let restored: Restoration
    do throws(StoreError) {
      restored = try Office.restore(
        backup, to: context.officePath, replacing: context.arguments.has("replace"),
        on: context.surroundings.today)
    } catch { throw failure(error, from: backup, context) }
    if context.arguments.has("json") {
      context.output.line(json(restored).rendered)
    } else {
      context.output.lines(lines(restored, from: backup))
    }
    return .done
  }

  /// A backup that is not there calls for another path, not for `init`.
  private static func failure(_ error: StoreError, from backup: String, _ context: CommandContext) -> Failure
  {
    if case .notOpenable(backup, .missing) = error { return .data("没有备份文件 \(backup)。请核对路径。") }
    if case .noOffice = error { return .data("\(backup) 里没有机关信息，不是完整的备份。没有恢复。") }
    if case .migration = error { return Failure(error, officePath: backup) }
    return Failure(error, officePath: context.officePath)
  }

  private static func lines(_ restored: Restoration, from backup: String) -> [String] {
    let check = restored.verification
    let cases = restored.isOlder ? "" : "\(check.cases)件，"
    let older = restored.isOlder ? ["备份是较旧版本所写，下次打开时升级，升级前自动保留副本。"] : []
    let lost =
      restored.lostChanges == 0 ? [] : ["注意：\(backup)-wal 已损坏，损坏处之后的\(restored.lostChanges)次写入没有恢复。"]
    let kept = restored.kept.isEmpty ? [] : ["原文件保留为 \(restored.kept.joined(separator: "、"))"]
    return [
      "已从 \(backup) 恢复到 \(restored.path)，经核对一致。",
      "\(cases)\(check.events)条记录，\(check.seals)次封存，最后一条的校验值 \(check.lastHash)",
    ] + lost + older + kept
  }

  private static func json(_ restored: Restoration) -> JSONOutput {
    let check = restored.verification
    return .object([
      "path": .text(restored.path), "cases": restored.isOlder ? .null : .integer(check.cases),
      "events": .integer(check.events), "seals": .integer(check.seals), "lastHash": .text(check.lastHash),
      "lostChanges": .integer(restored.lostChanges), "keptAs": .list(restored.kept.map(JSONOutput.text)),
    ])
  }
}
