import Disclosure
import OfficeStore
import Terminal

/// What was asked for on the command line: which letter of which cases, and what is written in it.
struct LetterArguments {
  let kind: LetterKind
  let printedOn: Day
  let madeOn: Day
  let documentNumber: String?
  let manner: ServiceManner?
  let consultation: String?
  let words: [LetterField: String]

  static let options: [CommandForm.Option] =
    [
      .init(name: "printed", value: "日期", help: "落款日期（默认今天；已记录答复的，按答复的记录）"),
      .init(name: "number", value: "文号", help: "在别处编的文号（默认由程序按顺序编；已记录答复文号的，用该文号）"),
      .init(
        name: "by", value: "方式", help: "送达方式：\(ServiceManner.allCases.map(\.name).joined(separator: "、"))"),
      .init(name: "consultation", value: "序号", help: "哪一次征求意见（默认最近一次）"),
      .init(name: "with", value: "编号", help: "同一份文书一并答复的另一件", repeats: true),
    ] + LetterField.allCases.map { .init(name: $0.rawValue, value: "文字", help: $0.name) }

  /// - Parameters:
  ///   - kind: which letter.
  ///   - state: the first case that it answers, whose record may already have its date and number.
  ///   - today: the day on which it is made.
  /// - Throws: ``Failure`` with exit code 2, naming what would be right.
  init(
    _ kind: LetterKind, of state: CaseState, today: Day, _ arguments: Arguments
  ) throws(Failure) {
    self.kind = kind
    madeOn = today
    printedOn = try arguments.day("printed") ?? state.printedDay(of: kind) ?? today
    documentNumber = arguments.text("number")?.trimmed ?? state.documentNumber(of: kind)
    manner = try arguments.choice(
      "by", ServiceManner.allCases.flatMap { [($0.name, $0), ($0.rawValue, $0)] })
    consultation = arguments.text("consultation")
    var words: [LetterField: String] = [:]
    for field in LetterField.allCases {
      guard let text = arguments.text(field.rawValue) else { continue }
      guard kind.fields.contains(field) else {
        let fields = kind.fields.map { "--\($0.rawValue)" }.joined(separator: "、")
        throw .usage("\(kind.name)没有 --\(field.rawValue)，可以填写的是：\(fields)。")
      }
      words[field] = text
    }
    self.words = words
  }

  /// - Throws: ``Failure`` with exit code 2 for what is no letter.
  static func kind(_ text: String) throws(Failure) -> LetterKind {
    guard let kind = LetterKind.allCases.first(where: { [$0.rawValue, $0.name].contains(text) }) else {
      throw .usage("没有文书“\(text)”。各种文书见 kaijuan letter 编号。")
    }
    return kind
  }

  /// Refuses options that would be passed over.
  static func refuse(
    _ options: [String], _ with: String, _ arguments: Arguments
  ) throws(Failure) {
    for option in options where arguments.has(option) { throw .usage("选项 --\(option) \(with)。") }
  }

  func order(numbered documentNumber: String?) -> LetterOrder {
    LetterOrder(
      kind, printedOn: printedOn, madeOn: madeOn, documentNumber: documentNumber, manner: manner,
      consultation: consultation, words: words)
  }
}
