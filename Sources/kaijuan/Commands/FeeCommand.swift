import Disclosure
import OfficeStore
import OfficeText
import Terminal

enum FeeCommand {
  static let form = CommandForm(
    name: "fee", positionals: "编号", count: 1...1, summary: "信息处理费：按件或者按量，逐档算出金额",
    options: [
      .init(name: "items", value: "件数", help: "按件：本次计收的件数"),
      .init(name: "pages", value: "页数", help: "按量：提供的 A4 单面页数"),
      .init(name: "earlier", value: "件数", help: "按件的：同一申请人当月此前已申请的件数（默认按本机关的记录）"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: [
      "每件申请只按件或者按量计收，不得同时按两种标准重复计算（国办函〔2020〕109号第三条）。",
      "如：kaijuan fee 2026-3 --pages 68。只计算，不写入；通知申请人后，用所列的 record 命令记录。",
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let today = try context.today()
    let office = try context.office()
    let file = try context.file(named: context.arguments.positionals[0], in: office)
    let month = try context.storing { () throws(StoreError) in try office.feeMonth(of: file) }
    let notice = try notice(context.arguments, month)
    guard let fee = notice.tariff(on: today), let text = FeeText(notice, on: today) else {
      throw .usage("\(today.iso)还没有信息处理费的标准（\(Article.feeMeasures().short)自2021年1月1日起施行）。")
    }
    try refuseBoth(notice, file)
    if context.arguments.has("json") {
      context.output.line(json(notice, fee, month, file).rendered)
    } else {
      context.output.lines(["\(file.row.number)  \(file.row.applicant.withoutControls)", ""] + text.lines)
      if notice.basis == .items { context.output.lines([""] + month.lines.flatMap(context.wrapped)) }
      context.output.lines([""] + context.wrapped(next(notice, fee, file)))
    }
    return .done
  }

  private static func notice(_ arguments: Arguments, _ month: FeeMonth) throws(Failure) -> FeeNoticed {
    let items = try arguments.integer("items", in: 1...100_000)
    let pages = try arguments.integer("pages", in: 1...100_000)
    let earlier = try arguments.integer("earlier", in: 0...100_000)
    switch (items, pages) {
    case (let items?, nil):
      return FeeNoticed(basis: .items, quantity: items, earlier: earlier ?? min(month.items, 100_000))
    case (nil, let pages?):
      guard earlier == nil else { throw .usage("--earlier 只用于按件（--items）；按量的，各件申请不合并计算。") }
      return FeeNoticed(basis: .pages, quantity: pages)
    case (nil, nil): throw .usage("请写明按件（--items 件数）还是按量（--pages 页数）。")
    case (_?, _?): throw .usage("--items 和 --pages 只能写一个：每件申请只按一种标准计收（\(Article.feeMeasures(3).short)）。")
    }
  }

  /// Art. 3, over what is on record of the case.
  private static func refuseBoth(_ notice: FeeNoticed, _ file: CaseFile) throws(Failure) {
    let charged = file.state.rounds.flatMap(\.fees).last { $0.basis != nil }
    guard let charged, let basis = charged.basis, basis != notice.basis else { return }
    throw .refused(
      "\(file.row.number) 已于\(charged.noticedOn.iso)\(basis.name)收费，不得又\(notice.basis?.name ?? "")重复计算（\(Article.feeMeasures(3).short)）。"
    )
  }

  private static func next(_ notice: FeeNoticed, _ fee: ProcessingFee, _ file: CaseFile) -> String {
    guard fee.yuan > 0 else { return "不收费，不必发收费通知。" }
    let fields = [
      "--basis \(notice.basis?.rawValue ?? "")", "--quantity \(notice.quantity ?? 0)",
      notice.earlier.map { "--earlier \($0)" }, "--amount \(fee.yuan)",
    ].compactMap(\.self)
    return "发出收费通知书后记录：kaijuan record \(file.row.number) feeNoticed \(fields.joined(separator: " "))"
  }

  private static func json(
    _ notice: FeeNoticed, _ fee: ProcessingFee, _ month: FeeMonth, _ file: CaseFile
  ) -> JSONOutput {
    .object([
      "number": .text(file.row.number), "basis": .optional(notice.basis?.rawValue),
      "quantity": .optional(notice.quantity), "earlier": .optional(notice.earlier),
      "amount": .integer(fee.yuan),
      "portions": .list(
        fee.portions.map {
          .object([
            "first": .integer($0.first), "last": .integer($0.last), "yuanEach": .integer($0.yuanEach),
            "yuan": .integer($0.yuan),
          ])
        }),
      "earlierCases": .list(
        month.earlier.map { .object(["number": .text($0.row.number), "items": .integer($0.items)]) }),
    ])
  }
}
