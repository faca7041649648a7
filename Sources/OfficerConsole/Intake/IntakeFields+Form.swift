import Disclosure
import OfficeDocuments
import Terminal

/// The fields of the application form.
extension IntakeFields {
  func fields(of part: FormPart) -> [FormField] {
    let matters = Set(part.fields.compactMap(\.matter))
    if part.repeats { return items(part) + division }
    let fields = part.fields.flatMap(fields)
    return matters.contains(.applicantName) ? [kind] + fields + coapplicants : fields
  }

  /// As the form has it; nothing where it is not asked for now.
  func fields(of field: ApplicationField) -> [FormField] {
    guard let intake = IntakeField(field) else { return [] }
    if field.matter?.isOfAgent == true, field.matter != .agentName, values[.agent] == nil { return [] }
    let isIndented = field.matter?.isOfAgent == true && field.matter != .agentName
    return [make(field, intake, label: (isIndented ? "  " : "") + field.label)]
  }

  private func make(
    _ field: ApplicationField, _ intake: IntakeField, label: String, hint: String? = nil
  ) -> FormField {
    self.field(
      intake, label, field.widget, required: isNeeded(intake), hint: hint ?? hintOf(field, intake))
  }

  /// What a case cannot be without; else what the applicant left out is received all the same.
  private func isNeeded(_ field: IntakeField) -> Bool {
    switch field {
    case .applicant(1), .powerOfAttorney: true
    case .content(1): values[.description(1)] == nil
    case .type, .channel, .arrived, .confirmed, .contactedPerson, .contactWords, .applicantKind, .applicant,
      .identity, .identityPaper, .phone, .address, .postcode, .email, .fax, .legalRepresentative,
      .contactPerson, .agent, .agentPhone, .agentIdentity, .content, .document, .description, .division,
      .informationForm, .wayOfGetting, .assistance, .signedOn, .writtenBy, .own, .number, .organ:
      false
    }
  }

  private func hintOf(_ field: ApplicationField, _ intake: IntakeField) -> String {
    guard !isNeeded(intake) else { return field.help ?? "" }
    let demand: String? =
      switch field.requirement {
      case .required: "表上必填，没有填的照样收件"
      case .oneOfPart: "至少填一项"
      case .optional, .withAgent: nil
      }
    return [field.help, demand].compactMap(\.self).joined(separator: "；")
  }

  private static let kinds = FormField.Kind.choice(ApplicantKind.allCases.map { .init($0.rawValue, $0.name) })

  private var kind: FormField {
    field(.applicantKind(1), "申请人类别", Self.kinds, required: true, hint: "年报按类别统计。空格打开列表")
  }

  private var coapplicants: [FormField] {
    guard values.applicantFields > 1 else { return [] }
    return (2...values.applicantFields).flatMap { place in
      let name = field(.applicant(place), "共同申请人\(place)", hint: "没有就空着")
      guard values[.applicant(place)] != nil else { return [name] }
      let kind = field(
        .applicantKind(place), "  类别", Self.kinds, hint: "空着即与代表人相同", default: values[.applicantKind(1)])
      let isOrganisation = values.kind(place).map { $0 != .naturalPerson } ?? false
      let number = field(
        .identity(place), isOrganisation ? "  信用代码" : "  证件号码", hint: "照证件填写，其他有效证件也可以")
      return [name, kind, number]
    }
  }

  private func items(_ part: FormPart) -> [FormField] {
    (1...values.itemFields).flatMap { place in
      let isBegun = place == 1 || values.hasItem(place)
      let shown = isBegun ? part.fields : part.fields.filter { $0.matter == .itemName }
      return shown.compactMap { field -> FormField? in
        guard let intake = IntakeField(field, item: place) else { return nil }
        let label = place == 1 ? field.label : "第\(place)项\(field.label)"
        return make(field, intake, label: label, hint: isBegun ? nil : "没有就空着")
      }
    }
  }

  private var division: [FormField] {
    let count = values.items.count
    guard count > 1 else { return [] }
    return [
      field(
        .division, "怎样登记",
        .choice([
          .init(IntakeDivision.whole.rawValue, "登记为1件"),
          .init(IntakeDivision.split.rawValue, "一事一申请，登记为\(count)件"),
        ]), required: true,
        hint: "按几件计数在登记时确定，年报照此统计，公布后不再变动。登记为1件的，\(count)项一并答复，计1件；拆开的，每项编号、答复各自独立，收到申请之日相同，计\(count)件")
    ]
  }
}

extension ApplicationField {
  /// How it is typed or chosen.
  fileprivate var widget: FormField.Kind {
    if matter == .powerOfAttorney {
      return .choice([.init(IntakeValues.has, "有"), .init(IntakeValues.lacks, "没有，须告知补正")])
    }
    switch kind {
    case .text, .longText, .number, .signature: return .text
    case .day: return .day(mayLieAhead: false)
    case .choice: return .choice(options.map { .init($0, $0) })
    case .choices: return .choices(options.map { .init($0, $0) })
    }
  }
}
