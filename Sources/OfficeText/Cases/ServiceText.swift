package import Disclosure

/// How a reply went out, attempt by attempt, and which of them decides whether it was in time (国办公开办函〔2016〕235号).
package struct ServiceText {
  private let reply: Reply

  package init(_ reply: Reply) { self.reply = reply }

  package var lines: [String] { attempts + [decision] + warning }

  private var attempts: [String] {
    let alone = reply.attempts.allSatisfy { $0.signedOn == nil } ? reply.signature.map { [$0] } ?? [] : []
    return reply.attempts.enumerated().map { "第\($0 + 1)次：\($1.wording)" } + alone
  }

  /// The day that decides, and why.
  package var decision: String {
    let (day, basis) = reply.deciding
    switch basis {
    case .sent(let manner):
      let place = reply.decidingAttempt ?? 0
      let which = reply.attempts.count > 1 ? "第\(place + 1)次" : ""
      let verb = manner == .electronic ? "发出" : "交邮"
      return "是否按期，以\(day.iso)\(which)\(verb)之日为准：\(Self.rule(manner.rule, on: day))\(again(since: place))"
    case .signed:
      return "是否按期，以\(day.iso)签收之日为准：\(Self.rule(.inTimeByHand, on: day))"
    case .unproven:
      return "没有交邮或签收的记录可以作准，是否按期暂以\(day.iso)答复之日判断，请补记。"
    }
  }

  /// Sent again later, the first proper posting decides all the same.
  private func again(since place: Int) -> String {
    let wrong = reply.attempts[..<place].contains(where: \.isMisaddressed)
    return (wrong ? "写错收件人或地址的不作准（本程序的理解）。" : "")
      + (reply.attempts.count > place + 1 ? "以后再次寄送，不改变该日（本程序的理解）。" : "")
  }

  private static func rule(_ topic: RuleTopic, on day: Day) -> String {
    guard let rule = LawBook.rule(topic, on: day) else { return "" }
    let basis = rule.basis == .statute ? "" : "，\(rule.basis.name)"
    let sentence = rule.sentence.hasSuffix("。") ? rule.sentence.dropLast() : rule.sentence[...]
    return "\(sentence)（\(rule.articles.map(\.short).joined(separator: "、"))\(basis)）。"
  }

  private var warning: [String] {
    guard let since = reply.unprovenSince else { return [] }
    if reply.isReturned { return ["\(since.iso)退回，应当再次送达。"] }
    return reply.attempts.isEmpty ? [] : ["自\(since.iso)起没有签收的凭证；不知何日签收，复议和诉讼的期限无从起算。"]
  }
}

extension Reply {
  fileprivate var signature: String? { servedOn.map { "\($0.iso)\(signedBy.map { "\($0)" } ?? "")签收" } }
}

extension Reply.Attempt {
  /// 2026-11-10 邮政EMS，单号123；2026-11-18退件：查无此人.
  fileprivate var wording: String {
    let sent = ["\(day.iso) \(manner.name)", slip.map { "单号\($0)" }, address.map { "寄送至\($0)" }]
    let wrong = isMisaddressed ? "（本机关写错收件人或地址）" : ""
    let back = returnedOn.map { "\($0.iso)退件：\(returnReason ?? "")\(wrong)" }
    let signed = signedOn.map { "\($0.iso)\(signedBy ?? "")签收" }
    return [sent.compactMap(\.self).joined(separator: "，"), back, signed].compactMap(\.self)
      .joined(separator: "；")
  }
}
