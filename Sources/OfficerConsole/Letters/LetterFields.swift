import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The fields of a letter as its form shows them: its date, its number, how it goes out, and what is written for it.
struct LetterFields {
  static let printedOn = "printedOn"
  static let documentNumber = "documentNumber"
  static let manner = "manner"
  static let consultation = "consultation"
  static let others = "others"

  let kind: LetterKind
  let open: OpenCase

  /// - Parameter foreseen: the number that it gets where none is typed; nil for one that carries none.
  func fields(today: Day, foreseen: String?) -> [FormField] {
    [printedOn(today)] + (kind.series == nil ? [] : [number(foreseen)]) + consultation + words
      + (kind.tellsRemedy ? [manner] : []) + [others]
  }

  private func printedOn(_ today: Day) -> FormField {
    FormField(
      Self.printedOn, "落款日期", .day(mayLieAhead: true), isRequired: true,
      hint: "印在文书上的日期，\(Form.dayHint)；交邮和签收之日另记",
      values: [(open.file.state.printedDay(of: kind) ?? today).iso])
  }

  private func number(_ foreseen: String?) -> FormField {
    let recorded = open.file.state.documentNumber(of: kind).map { "空着用答复记录的文号 \($0)" }
    return FormField(
      Self.documentNumber, "文号", hint: recorded ?? "空着自动编号" + (foreseen.map { "，现在是 \($0)" } ?? ""))
  }

  private var consultation: [FormField] {
    let all = open.file.state.rounds.flatMap(\.consultations)
    guard [.thirdPartyInquiry, .agencyInquiry, .consultationNotice, .disclosureNotice].contains(kind),
      all.count > 1
    else { return [] }
    let choices = all.map { FormField.Choice($0.id, "第\($0.id)次 \($0.party ?? "")") }
    return [FormField(Self.consultation, "哪一次征求意见", .choice(choices), hint: "空着为最近一次")]
  }

  private var words: [FormField] {
    kind.fields.map { FormField($0.rawValue, $0.name, hint: $0.hint) }
  }

  private var manner: FormField {
    FormField(
      Self.manner, "送达方式", .choice(ServiceManner.allCases.map { .init($0.rawValue, $0.name) }),
      hint: "电子送达的，文书写明网上申请复议的途径；交邮以后另记")
  }

  private var others: FormField {
    FormField(Self.others, "一并答复的办件", hint: "同一申请人的其他编号，用、隔开；没有的不填")
  }

  /// What the form holds; nil while its day is none.
  ///
  /// - Parameter today: when it is made.
  func order(_ values: [String: [String]], today: Day) -> LetterOrder? {
    func text(_ name: String) -> String? { values[name]?.first.flatMap { $0.isEmpty ? nil : $0 } }
    guard let day = text(Self.printedOn).flatMap({ try? TypedValue.day($0, what: "落款日期") }) else {
      return nil
    }
    let words = kind.fields.compactMap { field in text(field.rawValue).map { (field, $0) } }
    return LetterOrder(
      kind, printedOn: day, madeOn: today,
      documentNumber: text(Self.documentNumber) ?? open.file.state.documentNumber(of: kind),
      manner: text(Self.manner).flatMap(ServiceManner.init(rawValue:)), consultation: text(Self.consultation),
      words: Dictionary(uniqueKeysWithValues: words))
  }

  /// The case in hand and the others that the letter answers.
  func files(_ values: [String: [String]], at desk: Desk) throws(ConsoleFault) -> [CaseFile] {
    let typed = (values[Self.others]?.first ?? "").split { "、，,；; 　".contains($0) }.map(String.init)
    let own = open.file
    return try desk.reading { (office) throws(StoreError) in
      var files = [own]
      for number in typed {
        guard let file = try office.file(of: office.row(named: number)) else { throw .unknownCase(number) }
        if !files.contains(where: { $0.row.id == file.row.id }) { files.append(file) }
      }
      return files
    }
  }
}
