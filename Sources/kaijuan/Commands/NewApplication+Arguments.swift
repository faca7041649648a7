import Disclosure
import OfficeStore
import Terminal

extension NewApplication {
  /// An application as the options of `receive` describe it.
  ///
  /// - Throws: ``Failure``, naming what is missing or does not fit Art. 31.
  init(_ context: CommandContext) throws(Failure) {
    let arguments = context.arguments
    try Self.requireAll(arguments)
    let channel = try Self.channel(arguments)
    let kinds = ApplicantKind.allCases.flatMap { [($0.name, $0), ($0.rawValue, $0)] }
    // The kind decides a column of table 三: it is asked for, never assumed.
    guard let kind = try arguments.choice("kind", kinds) else { throw .usage("缺少选项 --kind。") }
    let type = try arguments.choice("type", CaseType.allCases.flatMap { [($0.name, $0), ($0.rawValue, $0)] })
    let arrivedOn = try arguments.day("arrived") ?? context.surroundings.today
    self.init(
      type: type ?? .disclosure, channel: channel, arrivedOn: arrivedOn,
      confirmedOn: try Self.confirmation(arguments, channel, arrivedOn: arrivedOn),
      applicants: Self.applicants(arguments, kind),
      agent: arguments.text("agent").map { Agent(name: $0.trimmed, hasPowerOfAttorney: true) },
      items: arguments.all("content").enumerated().map { RequestItem(number: $0 + 1, content: $1.trimmed) },
      number: arguments.text("number")?.trimmed, respondentOrgan: arguments.text("organ")?.trimmed)
  }

  private static func requireAll(_ arguments: Arguments) throws(Failure) {
    let missing = ["channel", "applicant", "kind", "content"].filter { !arguments.has($0) }.map { "--\($0)" }
    guard missing.isEmpty else {
      throw .usage("缺少选项 \(missing.joined(separator: "、"))。运行 kaijuan receive --help 查看。")
    }
  }

  static func channel(_ arguments: Arguments) throws(Failure) -> ReceiptChannel {
    let text = try arguments.required("channel")
    guard let channel = ReceiptChannel.allCases.first(where: { $0.names.contains(text) }) else {
      throw .usage("--channel 的“\(text)”应为：\(ReceiptChannel.allCases.map(\.typed).joined(separator: "、"))。")
    }
    return channel
  }

  static func confirmation(
    _ arguments: Arguments, _ channel: ReceiptChannel, arrivedOn: Day
  ) throws(Failure) -> Day? {
    let confirmedOn = try arguments.day("confirmed")
    if confirmedOn != nil, !channel.needsConfirmation {
      throw .usage("“\(channel.name)”以到达之日为收到申请之日，不需要 --confirmed。")
    }
    if let confirmedOn, confirmedOn < arrivedOn {
      throw .usage("确认日期 \(confirmedOn.iso) 早于到达日期 \(arrivedOn.iso)，请核对。")
    }
    if confirmedOn == nil, channel.needsConfirmation, arguments.has("registered") {
      throw .refused("“\(channel.name)”以双方确认之日为收到申请之日（条例第三十一条），未写 --confirmed 不能同时登记。")
    }
    return confirmedOn
  }

  /// The first is the representative, with the particulars.
  private static func applicants(_ arguments: Arguments, _ kind: ApplicantKind) -> [Applicant] {
    arguments.all("applicant").enumerated().map { index, name in
      Applicant(
        name: name.trimmed, kind: kind, identityNumber: index == 0 ? arguments.text("identity") : nil,
        phone: index == 0 ? arguments.text("phone") : nil,
        address: index == 0 ? arguments.text("address") : nil)
    }
  }
}

extension ReceiptChannel {
  /// What an officer types: no brackets, which a shell would take for its own.
  var typed: String { names[0] }

  fileprivate var names: [String] {
    switch self {
    case .inPerson: ["当面", rawValue]
    case .registeredPost: ["邮寄", "EMS", "挂号", name, rawValue]
    case .ordinaryLetter: ["平常信函", "信函", rawValue]
    case .internet: ["网络", "互联网", rawValue]
    case .email: ["电子邮件", "邮件", rawValue]
    case .fax: ["传真", rawValue]
    case .oral: ["口头", rawValue]
    }
  }
}
