import Disclosure
import OfficeDocuments
import OfficeStore
import Terminal

extension NewApplication {
  /// An application as the options of `receive` and a filled form describe it.
  ///
  /// - Throws: ``Failure``, naming what is missing or does not fit Art. 31.
  init(_ context: CommandContext, _ received: ReceivedAnswers) throws(Failure) {
    let (arguments, answers) = (context.arguments, received.answers)
    let channel: ReceiptChannel
    if arguments.has("channel") {
      channel = try Self.channel(arguments)
    } else {
      channel = try received.writtenChannel()
    }
    let type = try arguments.choice("type", CaseType.allCases.flatMap { [($0.name, $0), ($0.rawValue, $0)] })
    let writtenDay = try received.day(.arrivedOn)
    let arrivedOn = try arguments.day("arrived") ?? writtenDay ?? context.surroundings.today
    self.init(
      type: type ?? .disclosure, channel: channel, arrivedOn: arrivedOn,
      confirmedOn: try Self.confirmation(
        arguments, channel, arrivedOn: arrivedOn, written: received.day(.confirmedOn)),
      applicants: [answers.applicant(received.kind)].compactMap(\.self) + received.coapplicants,
      agent: answers.agent, items: answers.items, particulars: answers.particulars(of: received.form),
      number: arguments.text("number")?.trimmed ?? answers[.number],
      respondentOrgan: arguments.text("organ")?.trimmed)
  }

  static func channel(_ arguments: Arguments) throws(Failure) -> ReceiptChannel {
    let text = try arguments.required("channel")
    guard let channel = ReceiptChannel.allCases.first(where: { $0.names.contains(text) }) else {
      throw .usage("--channel 的“\(text)”应为：\(ReceiptChannel.allCases.map(\.typed).joined(separator: "、"))。")
    }
    return channel
  }

  static func confirmation(
    _ arguments: Arguments, _ channel: ReceiptChannel, arrivedOn: Day, written: Day? = nil
  ) throws(Failure) -> Day? {
    let confirmedOn = try arguments.day("confirmed") ?? written
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
