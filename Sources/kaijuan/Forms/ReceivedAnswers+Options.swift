import Disclosure
import OfficeDocuments
import Terminal

/// The options of `receive` for the fields of the application form.
extension ReceivedAnswers {
  /// An option and what of the form it stands for.
  private struct Entry {
    let option: CommandForm.Option
    let matter: FormMatter

    init(_ name: String, _ value: String, _ matter: FormMatter, _ help: String, repeats: Bool = false) {
      option = .init(name: name, value: value, help: help, repeats: repeats)
      self.matter = matter
    }
  }

  private static let entries = [
    Entry("content", "内容", .itemName, "申请内容，多项依次写", repeats: true),
    Entry("document", "文号", .documentNumber, "文号，依次对应各项内容", repeats: true),
    Entry("description", "描述", .itemDescription, "便于查找的其他特征性描述，依次对应各项内容", repeats: true),
    Entry("paper", "名称", .identityPaper, "证件名称"),
    Entry("identity", "号码", .identityNumber, "证件号码、统一社会信用代码"),
    Entry("representative", "姓名", .legalRepresentative, "法定代表人"),
    Entry("contact", "姓名", .contactPerson, "联系人"),
    Entry("phone", "电话", .phone, "联系电话"),
    Entry("address", "地址", .address, "联系地址"),
    Entry("postcode", "邮编", .postcode, "邮政编码"),
    Entry("email", "邮箱", .email, "电子邮箱"),
    Entry("fax", "号码", .fax, "传真"),
    Entry("agent", "姓名", .agentName, "代理人（须有授权委托书）"),
    Entry("agent-phone", "电话", .agentPhone, "代理人电话"),
    Entry("agent-identity", "号码", .agentIdentityNumber, "代理人证件号码"),
    Entry("power-of-attorney", "有|没有", .powerOfAttorney, "授权委托书（写了 --agent 的，默认有）"),
    Entry("information-form", "形式", .informationForm, "信息的形式，如 纸质", repeats: true),
    Entry("way", "方式", .wayOfGetting, "获取信息的方式、途径，如 邮寄", repeats: true),
    Entry("assistance", "帮助", .assistance, "阅读有困难或者视听障碍的，需要的帮助", repeats: true),
    Entry("signed", "日期", .signedOn, "申请表上写明的申请日期"),
    Entry("written-by", "姓名", .writtenBy, "口头申请的代填人"),
  ]

  private static let own = "particular"

  static var options: [CommandForm.Option] {
    [.init(name: "applicant", value: "姓名", help: "申请人姓名或名称，多人依次写", repeats: true)]
      + entries.map(\.option)
      + [.init(name: own, value: "栏目=内容", help: "本机关自设的栏目", repeats: true)]
  }

  /// The answers with what the options say in their place.
  static func answers(
    _ arguments: Arguments, over written: FormAnswers, of form: ApplicationForm
  ) throws(Failure) -> FormAnswers {
    var answers = written
    // A name alone was always one with its power of attorney.
    if arguments.has("agent") { answers[.powerOfAttorney] = FormMatter.given }
    for entry in entries where arguments.has(entry.option.name) {
      let values = arguments.all(entry.option.name).map(\.trimmed)
      try check(values, of: entry)
      guard entry.matter.isOfItem else {
        answers[.matter(entry.matter)] = values
        continue
      }
      for item in 1...max(values.count, written.itemCount) {
        answers[entry.matter, item: item] = item <= values.count ? values[item - 1] : nil
      }
    }
    for text in arguments.all(own) { try take(text, &answers, form) }
    return answers
  }

  private static func check(_ values: [String], of entry: Entry) throws(Failure) {
    if let known = entry.matter.fixedOptions, let other = values.first(where: { !known.contains($0) }) {
      throw .usage("--\(entry.option.name) 的“\(other)”应为：\(known.joined(separator: "、"))。")
    }
    if entry.matter == .signedOn { _ = try Arguments.day(values[0], what: "--\(entry.option.name)") }
  }

  private static func take(
    _ text: String, _ answers: inout FormAnswers, _ form: ApplicationForm
  ) throws(Failure) {
    let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2, !parts[1].isEmpty else {
      throw .usage("--\(own) 的“\(text)”应写成 栏目=内容。")
    }
    let known = form.fields.filter { $0.matter == nil }.map(\.label)
    guard known.contains(parts[0]) else {
      throw .usage(
        known.isEmpty
          ? "本机关的申请表没有自设的栏目，不能写 --\(own)。" : "申请表没有自设的栏目“\(parts[0])”，应为：\(known.joined(separator: "、"))。")
    }
    answers[.own(parts[0])].append(parts[1])
  }
}
