import Disclosure
import Terminal

/// The fields that the intake form has for what stands in it: a further applicant and a further item get theirs as the
/// one before is filled in, and what only some channels need is asked for only there.
struct IntakeFields {
  private let values: IntakeValues
  /// What was typed into fields that were there before.
  private let remembered: [String: [String]]
  private let ownOrgan: String

  init(_ values: IntakeValues, remembered: [String: [String]] = [:], ownOrgan: String) {
    self.values = values
    self.remembered = remembered
    self.ownOrgan = ownOrgan
  }

  var all: [FormField] { receipt + applicants + agent + items + registration }

  private func field(
    _ field: IntakeField, _ label: String, _ kind: FormField.Kind = .text, required: Bool = false,
    hint: String = "", heading: String = "", default value: String? = nil
  ) -> FormField {
    let values = values.given[field.key] ?? remembered[field.key] ?? [value].compactMap(\.self)
    var made = FormField(field.key, label, kind, isRequired: required, hint: hint, values: values)
    made.heading = heading
    return made
  }

  private var receipt: [FormField] {
    let type = field(
      .type, "申请类型", .choice(CaseType.allCases.map { .init($0.rawValue, $0.name) }), required: true,
      hint: "空格打开列表，左右键换一种", heading: "一、收件")
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

  private static let kinds = FormField.Kind.choice(ApplicantKind.allCases.map { .init($0.rawValue, $0.name) })

  private var applicants: [FormField] {
    let kind = field(
      .applicantKind(1), "申请人类别", Self.kinds, required: true, hint: "年报按类别统计。空格打开列表", heading: "二、申请人")
    let name = field(.applicant(1), "姓名或名称", required: true, hint: "几人共同申请的，先填代表人")
    let phone = field(.phone, "联系电话")
    let address = field(.address, "地址或电子邮箱", hint: "答复和通知送到这里")
    return [kind, name, identity(1), phone, address] + coapplicants
  }

  private var coapplicants: [FormField] {
    guard values.applicantFields > 1 else { return [] }
    return (2...values.applicantFields).flatMap { place in
      let name = field(.applicant(place), "共同申请人\(place)", hint: "没有就空着")
      guard values[.applicant(place)] != nil else { return [name] }
      let kind = field(
        .applicantKind(place), "  类别", Self.kinds, hint: "空着即与代表人相同", default: values[.applicantKind(1)])
      return [name, kind, identity(place)]
    }
  }

  private func identity(_ place: Int) -> FormField {
    let isOrganisation = values.kind(place).map { $0 != .naturalPerson } ?? false
    let label = isOrganisation ? "统一社会信用代码" : "身份证件号码"
    return field(
      .identity(place), (place > 1 ? "  " : "") + (place > 1 && isOrganisation ? "信用代码" : label),
      hint: "照证件填写，其他有效证件也可以")
  }

  private var agent: [FormField] {
    let name = field(.agent, "代理人", hint: "本人申请的空着")
    guard values[.agent] != nil else { return [name] }
    return [
      name, field(.agentPhone, "  代理人电话"),
      field(
        .powerOfAttorney, "  授权委托书", .choice([.init("yes", "有"), .init("no", "没有，须告知补正")]), required: true),
    ]
  }

  private var items: [FormField] {
    let count = values.itemFields
    let fields = (1...count).flatMap { place in
      let isFirst = place == 1
      let content = field(
        .content(place), isFirst ? "申请内容" : "第\(place)项内容", required: isFirst,
        hint: isFirst ? "信息的名称，或便于查找的其他描述；一栏一项，还有的填在下面" : "没有就空着",
        heading: isFirst ? "三、申请公开的政府信息" : "")
      guard isFirst || values[.content(place)] != nil else { return [content] }
      return [content, field(.document(place), isFirst ? "文号" : "第\(place)项文号")]
    }
    return fields + division
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

  private var registration: [FormField] {
    [
      field(.number, "已有编号", hint: "在别处已经编过号的照填；空着由程序按顺序编号", heading: "四、编号和答复机关"),
      field(.organ, "答复机关", hint: "空着即\(ownOrgan)"),
    ]
  }
}
