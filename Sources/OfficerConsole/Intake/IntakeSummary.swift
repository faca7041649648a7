import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What will be on record when the form is saved: to be read before it is.
struct IntakeSummary {
  let lines: [String]
  /// Lines passed over at the top.
  private var skipped = 0

  /// - Parameters:
  ///   - values: a form that can be saved.
  ///   - receipt: which day is the day of receipt.
  ///   - deadline: what follows from it.
  ///   - pattern: of the office's numbers.
  ///   - warnings: what the officer should look at before.
  init(
    _ values: IntakeValues, receipt: ReceiptSentence, deadline: String, pattern: String, warnings: [String]
  ) {
    let facts: [(String, String)] =
      [
        ("编号", Self.number(values, pattern)), ("收件方式", Self.receipt(receipt)), ("收到之日", receipt.day.text),
        ("答复期限", deadline),
        ("申请人", Self.applicants(values)), ("证件号码", Self.identities(values)), ("联系电话", Self.phones(values)),
        ("联系地址", values[.address] ?? ""), ("申请内容", Self.items(values)), ("登记件数", Self.division(values)),
      ] + ParticularsText.facts(values.applicants.first, values.agent, values.particulars)
    lines =
      facts.filter { !$0.1.isEmpty }.flatMap { Self.lines($0, $1) }
      + (warnings.isEmpty ? [] : ["", "请再看一眼（不影响保存）："])
      + warnings.flatMap { Self.lines("", $0) }
  }

  /// Keys that move among the lines.
  mutating func handle(_ key: Key) -> Bool {
    var cursor = ListCursor(count: lines.count, page: 1)
    cursor.move(to: skipped)
    guard cursor.handle(key) else { return false }
    skipped = cursor.position
    return true
  }

  /// The first line shown where so many fit.
  func offset(rows: Int) -> Int { max(0, min(skipped, lines.count - rows)) }

  /// Cells of a line.
  static let columns = 72
  private static let labelColumns = 10

  private static func lines(_ label: String, _ text: String) -> [String] {
    text.wrapped(toCells: columns - labelColumns).enumerated().map { index, line in
      (index == 0 ? label : "").padded(toCells: labelColumns) + line
    }
  }

  private static func number(_ values: IntakeValues, _ pattern: String) -> String {
    if let number = values[.number] { return number }
    guard let year = values.application?.year else { return "" }
    let next = pattern.replacing("{年}", with: "\(year)").replacing("{号}", with: "…")
    return "\(next)（按顺序编号，保存时确定）"
  }

  private static func receipt(_ receipt: ReceiptSentence) -> String {
    guard receipt.channel.needsConfirmation else {
      return "\(receipt.channel.name)，\(receipt.arrivedOn.iso)到达"
    }
    let confirmed = receipt.confirmedOn.map { "\($0.iso)确认" } ?? "还没有确认"
    return "\(receipt.channel.name)，\(receipt.arrivedOn.iso)到达，\(confirmed)"
  }

  private static func applicants(_ values: IntakeValues) -> String {
    let names = values.applicants.map(\.name).joined(separator: "、")
    let count = values.applicants.count > 1 ? "，代表人\(values.applicants[0].name)" : ""
    let agent = values.agent.map { "，代理人\($0.name)" } ?? ""
    return "\(names)（\(values.kind(1)?.name ?? "")）\(count)\(agent)"
  }

  /// Of each applicant, to be compared with the paper.
  private static func identities(_ values: IntakeValues) -> String {
    let numbered = values.applicants.filter { $0.identityNumber != nil }
    guard values.applicants.count > 1 else { return numbered.first?.identityNumber ?? "" }
    return numbered.map { "\($0.name) \($0.identityNumber ?? "")" }.joined(separator: "；")
  }

  private static func phones(_ values: IntakeValues) -> String {
    let agent = values.agent?.phone.map { "代理人 \($0)" }
    return [values[.phone], agent].compactMap(\.self).joined(separator: "；")
  }

  private static func items(_ values: IntakeValues) -> String {
    let items = values.items.map { item in item.content + (item.documentNumber.map { "（\($0)）" } ?? "") }
    guard items.count > 1 else { return items.first ?? "" }
    return items.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "；")
  }

  private static func division(_ values: IntakeValues) -> String {
    let count = values.items.count
    guard count > 1 else { return "" }
    return values.division == .split
      ? "一事一申请：\(count)件，编号为…-1至…-\(count)，收到申请之日相同" : "1件，\(count)项一并答复，计1件"
  }
}
