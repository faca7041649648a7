extension LetterRefusal {
  /// What is wrong and what to do, with the article.
  public var sentence: String {
    let cited = articles.map(\.short).joined(separator: "、")
    return text + (cited.isEmpty ? "" : "（\(cited)）")
  }

  private var text: String {
    switch self {
    case .noDisclosureCase(let type):
      "本案是“\(type.name)”，条例没有规定文书格式，随程序的文书只用于依申请公开；请另行书面告知，再记录“办结”"
    case .organsDiffer(let organs): "各案的答复主体不同：\(organs.joined(separator: "、"))，请分别制作"
    case .applicantsDiffer: "各案的申请人不同，请分别制作"
    case .organUnknown(let organ):
      "没有登记“\(organ)”的机关代字、行政复议机关和管辖法院，请管理员先在设置中登记"
    case .eventMissing(let kind): "没有“\(kind.name)”的记录，请先记录"
    case .eventOfEarlierRound(let kind): "“\(kind.name)”是责令重新答复以前的记录，重新答复的期限内没有这一记录"
    case .receiptUnconfirmed: "收到申请之日还没有确定，请先与申请人确认"
    case .printedTooEarly(let day, let other):
      "落款日期\(day.iso)早于\(other.iso)（收到申请、提出答复意见或者作出决定之日），请核对"
    case .printedTooFarAhead(let day, let limit): "落款日期\(day.iso)过于靠后，最晚可以写\(limit.iso)，请核对"
    case .printedAfterReply(let day, let left): "落款日期\(day.iso)晚于记录的答复日期\(left.iso)，请核对"
    case .replyLetterStands(let kind, let number):
      "已有一份有效的\(kind.name)\(number.map { "（\($0)）" } ?? "")，一案一份答复；有误的先作废（letterVoided），再重新制作"
    case .otherNumberRecorded(let own, let recorded):
      "“答复”记录的文号是\(recorded)，不是\(own)；请用该文号，或者先更正记录"
    case .otherDateRecorded(let own, let recorded):
      "“答复”记录的落款日期是\(recorded.iso)，不是\(own.iso)；请用该日期，或者先更正记录"
    case .noReplyOwed(let how): "\(how)，不需要答复文书"
    case .sameAsQuashed(let day, _):
      "与\(day.iso)被责令重新作出的答复理由相同：不得以同一事实和理由作出基本相同的答复（仅因程序违法被撤销的除外）"
    case .clarificationWasLate:
      "补正告知是在收到申请7个工作日以后作出的，申请人未补正不能视为放弃申请（本程序的理解），请就现有的申请内容作出答复"
    case .noAnswer: "还没有答复意见，请先记录“提出答复意见”或者“答复”"
    case .otherLetter(let kind?, let outcome): "答复类型是“\(outcome.name)”，应当制作\(kind.name)"
    case .otherLetter(nil, let outcome): "答复类型是“\(outcome.name)”，不需要答复文书"
    case .itemsUnanswered(let items):
      "第\(items.map(String.init).joined(separator: "、"))项没有答复，请先更正各申请事项的答复"
    case .groundMissing: "部分公开没有登记不予公开部分的理由类型"
    case .reasonsMissing(let outcome): "“\(outcome.name)”没有登记理由，应当说明理由"
    case .searchMissing: "没有检索记录，不能告知信息不存在"
    case .searchFoundIt: "最近一次检索记录是已检索到，不能告知信息不存在，请核对"
    case .responsibleOrganMissing: "没有写明负责公开的机关；不能确定的，应当写明理由"
    case .otherLawMissing(let outcome): "“\(outcome.name)”没有写明所依据的法律、行政法规"
    case .fieldMissing(let field): "没有填写“\(field.name)”"
    case .fieldTooLong(let field, let limit): "“\(field.name)”超过\(limit)字，请缩短，或者作为附件"
    case .detailMissing(let kind, let label): "“\(kind.name)”没有登记“\(label)”，请先更正该记录"
    case .extensionUnlawful: "延期超出法律规定，不发生效力，不能制作延期答复告知书"
    case .unlawful(let irregularity): irregularity.text
    case .printedTooLate(let day, let told): "落款日期\(day.iso)晚于记录的告知日期\(told.iso)，请核对"
    case .noObjection: "第三方没有不同意公开的意见，不需要告知公开决定"
    case .notDisclosed: "答复不是予以公开或者部分公开，没有公开决定可以告知"
    case .responsibleOrganIsOwn: "写明的负责公开的机关就是本机关，请核对"
    case .namesApplicant(let name): "征求的内容中有申请人“\(name)”，不得告诉第三方，请改写“征求意见的内容”"
    case .olderRegulation: "本案适用2007年公布的条例，随程序的文书引用现行条例，请另行制作"
    case .delayUnlawful: "延迟答复日期是在期限届满后确定的，不发生效力"
    case .onlineFilingMissing: "电子送达的答复应当同时告知网上提交行政复议申请的渠道，请管理员先在设置中登记"
    case .noSuchConsultation: "没有这一次征求意见的记录，请核对序号和征求对象"
    case .leftOut(let what): "模板没有写明\(what)，不能发出，请在模板中补上"
    case .provisionalDay: "期限跨入放假通知尚未公布的年份，日期不确定，文书中不得写明，请修改模板，改写工作日数"
    }
  }
}

/// Everything that keeps a letter from leaving.
public struct LetterRefusals: Error, Hashable, Sendable {
  /// Never empty.
  public let all: [LetterRefusal]

  public init(_ all: [LetterRefusal]) { self.all = all }
}
