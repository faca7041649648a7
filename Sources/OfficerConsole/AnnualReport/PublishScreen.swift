import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The publication of a year's report, which freezes its figures: what it means, and what stands against it.
struct PublishScreen: FormScreen {
  private let year: Int
  private let lines: [CaseLine]
  /// What stands against a publication without a reason.
  private let objections: [String]
  /// The figures that people typed into the text, for identity G.
  private let stated: [StatedFigure]?
  var form: Form
  var draft: FormDraft?

  private static let confirmed = "confirmed"
  private static let reason = "reason"
  private static let publish = "publish"

  /// - Throws: ``ConsoleFault`` for a report that cannot be printed: it is not published.
  init(_ read: AnnualYear, at desk: Desk) throws(ConsoleFault) {
    let account = read.account
    year = read.year
    let words = try desk.reportText.words(account, .toPublish)
    stated = words.typedFigures
    let identities = IdentityReport(
      checking: account.current, lastYear: account.lastYear, openingBalances: account.carriedIn.balances,
      stated: stated)
    objections =
      Self.published(account) + [account.erasedWording.map { "\($0)。" }].compactMap(\.self)
      + identities.breaches.map { "不符 \($0.wording)" }
    lines = Self.lines(account, identities, objections, unfinished: words.unfinished)
    let confirmation = FormField(
      Self.confirmed, "公布哪一年度", isRequired: true, hint: "填写 \(read.year)，以免误按；公布后不能撤回")
    let reason = FormField(Self.reason, "理由", isRequired: true, hint: "更正发布或者照此公布的理由，留存在案")
    form = Form(
      (objections.isEmpty ? [] : [reason]) + [confirmation],
      buttons: [.init(Self.publish, "公布"), .leave])
    draft = FormDraft("publish/\(year)", of: "公布", title: "公布\(year)年度报告")
    try draft?.offer(at: desk)
  }

  /// The year is typed anew each time: it stands against a publication by mistake.
  var unwritten: FormDraft.Values? {
    form[Self.reason].flatMap { $0.isEmpty ? nil : [Self.reason: $0.values] }
  }

  private static func published(_ account: AnnualAccount) -> [String] {
    guard let publication = account.publication else { return [] }
    let deed = publication.isAdopted ? "认定" : "公布"
    return ["已于\(publication.day.iso)由\(publication.person)\(deed)；再次公布是更正发布，原报告保留在案。"]
  }

  private static func lines(
    _ account: AnnualAccount, _ identities: IdentityReport, _ objections: [String],
    unfinished: [AnnualPart]
  ) -> [CaseLine] {
    let next = account.current.year + 1
    let carried = account.current.table3[.carriedOut, .total].map { "\($0)件" } ?? "空"
    let meaning = [
      "公布之后，\(account.current.year)年度各表的数字不再变动，留存全文和SM3，记录随即封存。此后的更正列为差异。",
      "四“结转下年度继续办理”\(carried)，成为\(next)年度的二“上年结转”，不因以后的更正而变。",
    ]
    let blanks =
      (account.current.table2 == nil ? ["表二没有填报，公布后为空白。"] : [])
      + (unfinished.isEmpty ? [] : ["尚待填写的部分：\(unfinished.map(\.title).joined(separator: "；"))。"])
    return meaning.map { CaseLine($0) }
      + (objections + blanks).map { CaseLine($0, .warning) }
      + identities.notAssessable.map { CaseLine($0.wording, .muted) }
      + (objections.isEmpty ? [] : [CaseLine("确需照此公布的，写明理由。")])
  }

  var place: Place { .annualReport }
  var title: String { "公布\(year)年度报告" }
  var actions: [Action] {
    draft?.question?.actions ?? form.actions(leaving: "返回，不公布")
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard isFilledIn() else { return .say("没有公布：请先填写标出的栏目。") }
    let reason = form[Self.reason]?.values.first
    // With a reason the store checks nothing any more: what is said here must still be all there is to say.
    try refuseIfChanged(at: desk)
    let (publication, seal) = try desk.writing { (office, entry) throws(StoreError) in
      try office.publish(year: year, as: desk.reportText.format, stated: stated, reason: reason, by: entry)
    }
    return finish(
      "已公布\(year)年度报告，数字不再变动。记录封存第\(seal.number)号，SM3 \(publication.digest.prefix(16))..", at: desk)
  }

  private func refuseIfChanged(at desk: Desk) throws(ConsoleFault) {
    let now = try PublishScreen(AnnualYear(year, at: desk), at: desk)
    guard now.lines == lines, now.objections == objections else {
      throw .sentence("数字或者文字刚刚有了变动，没有公布。请按Esc返回，核对之后再公布。")
    }
  }

  private mutating func isFilledIn() -> Bool {
    let isYear = form[Self.confirmed]?.values == ["\(year)"]
    form.remark(isYear ? nil : .init(.urgent, "请填写要公布的年度 \(year)。"), on: Self.confirmed)
    guard !objections.isEmpty else { return isYear }
    let hasReason = form[Self.reason]?.isEmpty == false
    form.remark(hasReason ? nil : .init(.urgent, "须写明理由。"), on: Self.reason)
    return isYear && hasReason
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1).left(100)
    canvas.draw("公布\(year)年度报告", in: part.top(1), style: .title)
    let wrapped = lines.flatMap { CaseLine.wrapped($0.text, $0.style, columns: part.columns, indent: 0) }
    let shown = min(wrapped.count, part.rows - 9)
    for (row, line) in wrapped.prefix(shown).enumerated() {
      canvas.draw(line.text, in: part.droppingTop(2 + row).top(1), style: line.style)
    }
    if shown < wrapped.count {
      canvas.draw("（还有\(wrapped.count - shown)行，全部见“核对”页）", in: part.droppingTop(2 + shown).top(1))
    }
    form.draw(in: &canvas, part.droppingTop(shown + 4))
    draft?.draw(in: &canvas, part)
  }
}
