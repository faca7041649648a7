import Disclosure
import OfficeStore
import Terminal

extension ReceiptCorrection {
  /// What `record … corrected` takes where the wrong entry is the receipt, beside event and reason.
  private static let names = [
    "channel", "arrived", "confirmed", "applicant", "kind", "identity", "phone", "address", "agent",
    "content",
  ]

  static let note = """
    收件记录有误的（如第1条），连同正确的内容一起更正，没有写的不变：--channel 方式、--arrived 到达日期、
    --confirmed 确认日期、--applicant 姓名（多人用、隔开）、--kind 类别、--identity 证件号码、--phone 电话、
    --address 地址、--agent 代理人、--content 申请内容（多项用；隔开）。编号和查询编号不变。
    """

  /// The receipt of a case with the options that are given in place of what it said.
  ///
  /// - Throws: ``Failure``, naming what is missing or does not fit Art. 31.
  init(_ arguments: Arguments, of file: CaseFile) throws(Failure) {
    let given = Set(arguments.fields.keys).subtracting(["event", "reason"])
    if let unknown = given.subtracting(Self.names).sorted().first {
      throw .usage("更正收件记录没有内容 --\(unknown)，应为：\(Self.names.map { "--\($0)" }.joined(separator: "、"))。")
    }
    guard !given.isEmpty else {
      throw .usage("更正收件记录须同时写明正确的内容：\(Self.names.map { "--\($0)" }.joined(separator: "、"))。")
    }
    let received = file.state.received
    let channel = try given.contains("channel") ? NewApplication.channel(arguments) : received.channel
    let arrivedOn = try arguments.day("arrived") ?? file.state.arrival
    self.init(
      channel: channel, arrivedOn: arrivedOn,
      confirmedOn: try Self.confirmation(arguments, channel, arrivedOn, received),
      applicants: try Self.applicants(arguments, received.applicants),
      agent: arguments.text("agent").map { Agent(name: $0.trimmed, hasPowerOfAttorney: true) }
        ?? received.agent,
      items: Self.items(arguments) ?? received.items, particulars: received.particulars)
  }

  private static func confirmation(
    _ arguments: Arguments, _ channel: ReceiptChannel, _ arrivedOn: Day, _ received: Received
  ) throws(Failure) -> Day? {
    if let given = try NewApplication.confirmation(arguments, channel, arrivedOn: arrivedOn) { return given }
    guard channel.needsConfirmation, let confirmedOn = received.confirmedOn else { return nil }
    guard confirmedOn >= arrivedOn else {
      throw .usage("原确认日期 \(confirmedOn.iso) 早于到达日期 \(arrivedOn.iso)，请用 --confirmed 一并更正。")
    }
    return confirmedOn
  }

  /// The first is the representative, with the particulars.
  private static func applicants(
    _ arguments: Arguments, _ before: [Applicant]
  ) throws(Failure) -> [Applicant] {
    let kinds = ApplicantKind.allCases.flatMap { [($0.name, $0), ($0.rawValue, $0)] }
    let kind = try arguments.choice("kind", kinds)
    let names = arguments.text("applicant")?.split(separator: "、").map { String($0).trimmed }
    return (names ?? before.map(\.name)).enumerated().map { index, name in
      let old = index < before.count ? before[index] : nil
      let kind = kind ?? before.first?.kind ?? .naturalPerson
      let applicant = old?.with(name: name, kind: kind) ?? Applicant(name: name, kind: kind)
      guard index == 0 else { return applicant }
      return applicant.with(
        identityNumber: arguments.text("identity"), phone: arguments.text("phone"),
        address: arguments.text("address"))
    }
  }

  private static func items(_ arguments: Arguments) -> [RequestItem]? {
    arguments.text("content").map { content in
      content.split(separator: "；").enumerated().map {
        RequestItem(number: $0 + 1, content: String($1).trimmed)
      }
    }
  }
}
