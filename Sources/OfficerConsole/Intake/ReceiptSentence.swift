import Disclosure
import Terminal

/// Which day is the day of receipt, and by what (Art. 31), while the form is being filled in.
struct ReceiptSentence {
  let channel: ReceiptChannel
  let arrivedOn: Day
  let confirmedOn: Day?
  let today: Day

  /// Nil until a confirmation that the channel needs.
  var receivedOn: Day? { channel.needsConfirmation ? confirmedOn : arrivedOn }

  /// 以11月18日双方确认之日为收到申请之日（条例第三十一条第（三）项）。
  var day: FormField.Remark {
    guard let receivedOn else {
      return .init(.warning, "未定：\(act)之日为收到申请之日（\(basis)），确认前不起算")
    }
    let year = receivedOn.year == today.year ? "" : "\(receivedOn.year)年"
    return .init(
      .good, "以\(year)\(receivedOn.month)月\(receivedOn.dayOfMonth)日\(act)之日为收到申请之日（\(basis)）")
  }

  /// What is due today while receipt is unconfirmed, or that the confirmation came late; nil where all is in order.
  var duty: FormField.Remark? {
    guard channel.needsConfirmation, arrivedOn <= today else { return nil }
    guard let confirmedOn else {
      guard arrivedOn < today else {
        return .init(.warning, "还没有确认：今天就要与申请人联系，确认收到申请")
      }
      return .init(.urgent, "到达已\(today - arrivedOn)天还没有确认：请今天就与申请人联系确认，\(risk)")
    }
    guard confirmedOn > arrivedOn else { return nil }
    return .init(.warning, "到达\(confirmedOn - arrivedOn)天后才确认：\(risk)")
  }

  private var risk: String {
    (channel == .ordinaryLetter ? "平常信函应于到达当日确认，" : "") + "迟延确认的风险由本机关承担"
  }

  private var act: String {
    switch channel {
    case .inPerson: "提交"
    case .registeredPost: "签收"
    case .ordinaryLetter: "与申请人确认"
    case .internet, .email, .fax: "双方确认"
    case .oral: "申请人确认申请"
    }
  }

  private var basis: String {
    let rule = LawBook.applying(channel.rule, on: arrivedOn)
    let articles = rule.articles.map(\.short).joined(separator: "、")
    return rule.basis == .interpretation ? "\(articles)，\(rule.basis.name)" : articles
  }
}
