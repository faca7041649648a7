public import Disclosure

/// A letter as it is laid out: the text of its template between title and signature. Source: GB/T 9704-2012, 7.2–7.4.
public enum LetterDocument {
  /// - Parameters:
  ///   - letter: what the law lets leave.
  ///   - template: of its kind, as ``LetterTemplate`` reads it.
  ///   - isDraft: whether every sheet says so.
  /// - Throws: ``LetterFault``: the template cannot be filled in, leaves out what the law demands, or asks for an
  ///   event that is not on record.
  public static func document(
    _ letter: Letter, _ template: Template, isDraft: Bool
  ) throws(LetterFault) -> OfficialDocument {
    let scope = LetterNames.scope(letter)
    try check(template.head.events, letter)
    let text = try text(template, scope, letter)
    try check(text, scope, letter.order.kind)
    let title = template.head.name
    return OfficialDocument(
      name: title,
      blocks: head(letter, title) + ReportBlock.blocks(of: text).map(\.block) + letter.form + tail(letter),
      mark: isDraft ? "草稿" : nil)
  }

  private static func check(_ events: [CaseEventKind], _ letter: Letter) throws(LetterFault) {
    let missing = events.filter { kind in !letter.cases.allSatisfy { $0.state.has(kind) } }
    guard missing.isEmpty else { throw .refused(LetterRefusals(missing.map { .eventMissing($0) })) }
  }

  private static func text(
    _ template: Template, _ scope: TemplateScope, _ letter: Letter
  ) throws(LetterFault) -> String {
    do { return try template.body.rendered(with: scope).text } catch {
      guard error.problem == .noValue(LetterName.due.rawValue) else { throw .template(error) }
      throw .refused(LetterRefusals([.provisionalDay]))
    }
  }

  /// Whatever an office's own template says, the text holds what the law demands.
  private static func check(
    _ text: String, _ scope: TemplateScope, _ kind: LetterKind
  ) throws(LetterFault) {
    let missing = LetterNames.obligatory(kind).filter { name in
      switch scope[name.rawValue] {
      case .text(let value): !text.contains(value)
      case .number(let value): !text.contains(String(value))
      case .condition, .list, nil: false
      }
    }
    guard missing.isEmpty else {
      throw .refused(LetterRefusals(missing.map { .leftOut("“\($0.rawValue)”") }))
    }
  }

  private static func head(_ letter: Letter, _ title: String) -> [DocumentBlock] {
    let number = letter.reference.map { [DocumentBlock.reference($0, signer: nil)] } ?? []
    let addressee =
      letter.order.kind.isSheet ? [] : [DocumentBlock.addressee(letter.addressee + "：")]
    guard letter.sender.hasRedHead, letter.order.kind.series != nil else {
      return [.title([letter.organ, title])] + number + addressee
    }
    return [.redHead(letter.organ)] + number + [.title([title])] + addressee
  }

  private static func tail(_ letter: Letter) -> [DocumentBlock] {
    guard !letter.order.kind.isSheet else { return [] }
    let signature = DocumentBlock.signature(
      organ: letter.organ, date: letter.order.printedOn.chinese, hasSeal: true)
    let contact = [
      letter.sender.organ?.address.map { "地址：\($0)" }, letter.sender.organ?.phone.map { "联系电话：\($0)" },
    ]
    let note = contact.compactMap(\.self).joined(separator: "，")
    return letter.code + [signature] + (note.isEmpty ? [] : [.note(note)])
  }
}

extension Letter {
  /// The 文号; its place left open where none is given yet.
  fileprivate var reference: String? {
    guard let series = order.kind.series else { return nil }
    return order.documentNumber
      ?? "\(sender.organ?.code ?? "")\(series.mark)〔\(order.printedOn.year)〕　　号"
  }

  /// The receipt leads to the page where the applicant looks up how far the application is.
  fileprivate var code: [DocumentBlock] {
    guard order.kind == .receipt, let address = sender.statusAddress else { return [] }
    return [.code(address, caption: "手机扫码打开查询页面，输入查询编号")]
  }
}

extension ReportBlock {
  fileprivate var block: DocumentBlock {
    switch self {
    case .heading(let text): .heading(text, level: 2)
    case .paragraph(let text): text.isFirstLevelHeading ? .heading(text, level: 1) : .paragraph(text)
    case .prompt(let text): .prompt(text)
    }
  }
}

extension String {
  /// 一、 to 十…、 at the beginning, and no sentence behind it.
  fileprivate var isFirstLevelHeading: Bool {
    guard let comma = firstIndex(of: "、"), let last, !"。；：，！？".contains(last) else { return false }
    let number = self[..<comma]
    return !number.isEmpty && number.allSatisfy { "一二三四五六七八九十".contains($0) }
  }
}
