import OfficeStore
import OfficeText

/// 案卷销毁: one proposes, another approves, and what stays is a line of the 销毁清册.
enum EraseCommands {
  private static let reason = CommandForm.Option(name: "reason", value: "文字", help: "理由")

  static let proposeForm = CommandForm(
    name: "erase propose", positionals: "编号…", count: 1...1000, summary: "提请销毁保管期限届满的案卷",
    options: [reason],
    notes: [
      "由经办人员或者管理员提请，须由另一位批准人员或者管理员批准（kaijuan erase approve）。",
      "到期的案卷见 kaijuan retention。",
    ])

  static func propose(_ context: CommandContext) throws(Failure) -> ExitCode {
    let (names, reason) = (context.arguments.positionals, try reason(context))
    let office = try context.officeForWriting()
    let numbers = try context.storing { () throws(StoreError) in
      try office.proposeErasure(of: names, reason: reason, by: context.surroundings.entry)
    }
    context.output.line("已提请销毁\(numbers.count)件，待他人批准：\(numbers.joined(separator: "、"))")
    return .done
  }

  static let withdrawForm = CommandForm(
    name: "erase withdraw", positionals: "编号…", count: 1...1000, summary: "撤回或者不批准销毁的提请，案卷继续保管",
    options: [reason])

  static func withdraw(_ context: CommandContext) throws(Failure) -> ExitCode {
    let (names, reason) = (context.arguments.positionals, try reason(context))
    let office = try context.officeForWriting()
    let numbers = try context.storing { () throws(StoreError) in
      try office.withdrawErasure(of: names, reason: reason, by: context.surroundings.entry)
    }
    context.output.line("已撤回销毁提请\(numbers.count)件，继续保管：\(numbers.joined(separator: "、"))")
    return .done
  }

  static let approveForm = CommandForm(
    name: "erase approve", positionals: "编号…", count: 1...1000,
    summary: "批准并立即销毁提请的案卷：记录、文书、附件、查找内容全部销毁，不能恢复",
    notes: [
      "由批准人员或者管理员批准，不能批准自己提请的。几件要么都销毁，要么都不销毁。",
      "编号、文号、校验值和何人何故销毁留在销毁清册（kaijuan erase list），编号不再使用。",
      "备份、导出的文件、卷宗文件夹和纸质案卷不在机关文件内，须另行按规定销毁。",
    ])

  static func approve(_ context: CommandContext) throws(Failure) -> ExitCode {
    let names = context.arguments.positionals
    let office = try context.officeForWriting()
    let erasures = try context.storing { () throws(StoreError) in
      try office.erase(names, by: context.surroundings.entry)
    }
    let numbers = erasures.map(\.number).joined(separator: "、")
    context.output.line("已销毁\(erasures.count)件（\(erasures.map(\.events).reduce(0, +))条记录）：\(numbers)")
    try wipe(office, context)
    context.output.line("备份、导出的文件、卷宗文件夹和纸质案卷不在机关文件内，请另行按规定销毁。")
    return .done
  }

  static let wipeForm = CommandForm(
    name: "erase wipe", positionals: "", count: 0...0, summary: "清除已销毁案卷在机关文件中的残留：销毁时因他人正在使用等原因没有清除的",
    notes: ["机关文件重写一遍，要用与文件一样大的空间；其间他人只能查看。"])

  static func wipe(_ context: CommandContext) throws(Failure) -> ExitCode {
    let office = try context.officeForWriting()
    let isNeeded = try context.storing { () throws(StoreError) in try office.needsWiping() }
    guard isNeeded else {
      context.output.line("没有需要清除的残留。")
      return .done
    }
    try wipe(office, context)
    return .done
  }

  private static func wipe(_ office: Office, _ context: CommandContext) throws(Failure) {
    do throws(StoreError) { try office.wipe() } catch {
      let reason = Failure(error, officePath: context.officePath).message
      throw .data("案卷已经销毁，但机关文件中可能还有残留的内容，没有清除：\(reason)请稍后运行 kaijuan erase wipe。")
    }
    context.output.line("机关文件已重写，不留已销毁案卷的内容。")
  }

  private static func reason(_ context: CommandContext) throws(Failure) -> String {
    try context.arguments.required(reason.name)
  }
}
