import Disclosure
import OfficeDocuments
import Terminal

/// The fields that the intake has for what stands in it: its own, and between them those of the application form that
/// the applicant fills in, in its order. A further applicant and a further item get theirs as the one before is filled
/// in, and what only some need is asked for only there.
struct IntakeFields {
  let values: IntakeValues
  /// What was typed into fields that were there before.
  private let remembered: [String: [String]]
  private let ownOrgan: String

  init(_ values: IntakeValues, remembered: [String: [String]] = [:], ownOrgan: String) {
    self.values = values
    self.remembered = remembered
    self.ownOrgan = ownOrgan
  }

  var all: [FormField] {
    var sections = [("收件", receipt)]
    sections += form.parts.filter { $0.writer == .applicant }.map { ($0.title, fields(of: $0)) }
    sections.append(("编号和答复机关", ofOffice + registration))
    let shown = sections.filter { !$0.1.isEmpty }
    return shown.enumerated().flatMap { index, section in
      var fields = section.1
      fields[0].heading = "\(ChineseNumeral.text(index + 1))、\(section.0)"
      return fields
    }
  }

  var form: ApplicationForm { values.form }

  func field(
    _ field: IntakeField, _ label: String, _ kind: FormField.Kind = .text, required: Bool = false,
    hint: String = "", default value: String? = nil
  ) -> FormField {
    let typed = values.given[field.key] ?? remembered[field.key] ?? [value].compactMap(\.self)
    return FormField(
      field.key, label, kind.admitting(typed), isRequired: required, hint: hint, values: typed)
  }

  private var receipt: [FormField] {
    let type = field(
      .type, "申请类型", .choice(CaseType.allCases.map { .init($0.rawValue, $0.name) }), required: true,
      hint: "空格打开列表，左右键换一种")
    let channel = field(
      .channel, "收件方式", .choice(ReceiptChannel.allCases.map { .init($0.rawValue, $0.name) }), required: true,
      hint: "怎样送来的决定哪天是收到申请之日（条例第三十一条）。空格打开列表")
    let arrived = field(
      .arrived, "到达日期", .day(mayLieAhead: false), required: true,
      hint: "到达本机关任何单位、人员之日，\(Form.dayHint)")
    guard values.channel?.needsConfirmation == true else { return [type, channel, arrived] }
    let confirmed = field(
      .confirmed, "确认日期", .day(mayLieAhead: false),
      hint: "与申请人确认收到申请之日；还没有确认的空着，以后在案件中记录。\(Form.dayHint)")
    let person = field(.contactedPerson, "联系对象", hint: "和谁联系的；空着即代理人或申请人")
    let words = field(
      .contactWords, "联系情况", hint: "怎样联系、说了什么，是确认的证据，如：电话告知已收到，本人确认提出申请")
    return [type, channel, arrived, confirmed, person, words]
  }

  /// What the office's part of the form asks beyond the intake's own fields.
  private var ofOffice: [FormField] {
    form.parts.filter { $0.writer == .office }.flatMap(\.fields).flatMap { field -> [FormField] in
      guard field.matter != .writtenBy || values.channel == .oral else { return [] }
      return self.fields(of: field)
    }
  }

  private var registration: [FormField] {
    [
      field(.number, "已有编号", hint: "在别处已经编过号的照填；空着由程序按顺序编号"),
      field(.organ, "答复机关", hint: "空着即\(ownOrgan)"),
    ]
  }
}

extension FormField.Kind {
  /// With what stands in the field among its choices: it may have been chosen from those of another form.
  fileprivate func admitting(_ values: [String]) -> FormField.Kind {
    switch self {
    case .text, .day: self
    case .choice(let choices): .choice(choices + Self.others(values, choices))
    case .choices(let choices): .choices(choices + Self.others(values, choices))
    }
  }

  private static func others(_ values: [String], _ choices: [FormField.Choice]) -> [FormField.Choice] {
    values.filter { value in !choices.contains { $0.value == value } }.map { .init($0, $0) }
  }
}
