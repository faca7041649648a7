import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// What an application says, as a filled form and the options of `receive` have it: an option stands in place of what
/// the form says.
struct ReceivedAnswers {
  let form: ApplicationForm
  let kind: ApplicantKind
  /// Those after the representative.
  let coapplicants: [Applicant]
  let answers: FormAnswers

  /// - Throws: ``Failure``, naming what has to be there for a case, or cannot be read.
  init(_ context: CommandContext) throws(Failure) {
    let arguments = context.arguments
    let forms = context.applicationForms
    var filled: FilledForm?
    if let path = arguments.text("form") { filled = try FilledForm(at: path, forms) }
    try Self.requireAll(arguments, filled?.answers ?? FormAnswers())
    kind = try Self.kind(arguments, filled)
    form = forms.form(of: kind)
    let names = arguments.all("applicant").map(\.trimmed)
    coapplicants = names.dropFirst().map { [kind] name in Applicant(name: name, kind: kind) }
    var answers = try Self.answers(arguments, over: filled?.answers ?? FormAnswers(), of: form)
    if let name = names.first { answers[.applicantName] = name }
    self.answers = answers
  }

  private static func requireAll(_ arguments: Arguments, _ answers: FormAnswers) throws(Failure) {
    let given = [
      ("channel", answers[.channel] != nil), ("applicant", answers[.applicantName] != nil),
      ("kind", arguments.has("form")), ("content", !answers.items.isEmpty),
    ]
    let missing = given.filter { !arguments.has($0.0) && !$0.1 }.map { "--\($0.0)" }
    guard missing.isEmpty else {
      let form = arguments.has("form") ? "（申请表也没有填写）" : ""
      throw .usage("缺少选项 \(missing.joined(separator: "、"))\(form)。运行 kaijuan receive --help 查看。")
    }
  }

  /// The kind decides a column of table 三: of an organisation it is asked for, never assumed.
  private static func kind(_ arguments: Arguments, _ filled: FilledForm?) throws(Failure) -> ApplicantKind {
    let kinds = ApplicantKind.allCases.flatMap { [($0.name, $0), ($0.rawValue, $0)] }
    let typed = try arguments.choice("kind", kinds)
    guard let form = filled?.form else {
      guard let typed else { throw .usage("缺少选项 --kind。") }
      return typed
    }
    if let typed, FormApplicants(typed) != form.applicants {
      throw .usage("--kind 的“\(typed.name)”与申请表不符：这是\(form.applicants.rawValue)的申请表。")
    }
    let written = filled?.answers[.applicantKind].flatMap { text in kinds.first { $0.0 == text }?.1 }
    switch form.applicants {
    case .citizens: return .naturalPerson
    case .organisations:
      guard let kind = typed ?? written else {
        throw .usage("缺少选项 --kind：法人或者其他组织属于哪一类，由本机关认定（年度报告按类别统计）。")
      }
      return kind
    }
  }

  /// A day of the office's part; nil where it is empty.
  func day(_ matter: FormMatter) throws(Failure) -> Day? {
    guard let text = answers[matter] else { return nil }
    do { return try LedgerDate.parse(text) } catch {
      throw .data("申请表的“\(matter.rawValue)”：\(error.wording)")
    }
  }

  /// The way that the office's part names.
  func writtenChannel() throws(Failure) -> ReceiptChannel {
    let text = answers[.channel] ?? ""
    guard let channel = ReceiptChannel.allCases.first(where: { $0.name == text }) else {
      throw .data("申请表的“收件方式”没有“\(text)”，应为：\(ReceiptChannel.allCases.map(\.name).joined(separator: "、"))。")
    }
    return channel
  }
}
