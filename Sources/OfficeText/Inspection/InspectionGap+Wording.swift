package import Disclosure

extension InspectionGap {
  /// What is missing, in one line.
  package var wording: String {
    switch self {
    case .itemWithoutVerdict(let number, let item): "\(number) 第\(item)项没有自查结论"
    case .paperWithoutVerdict(let number): "负面清单第\(number)号没有自查结论"
    case .groundsChanged(let gap): "\(gap.wording)：不予公开的理由已经更正，原来的结论不再作数，须重新自查"
    case .groundMissing(let number, let item): "\(number) 第\(item)项部分公开，没有登记不予公开部分的理由"
    case .topicUndecided(let place): "依申请公开较为集中的信息第\(place)项没有研究决定"
    case .revisionMissing: "没有填报目录、指南更新情况"
    case .wordsMissing(let part): "没有撰写“\(part.title)”"
    case .detailMissing(let detail): "没有填写\(detail.name)"
    case .nameInReason(let number, let item): "\(number) 第\(item)项的结论理由中有申请人的姓名，请核对"
    case .nameInPaperReason(let number): "负面清单第\(number)号的结论理由中有申请人的姓名，请核对"
    case .nameInWords(let part): "“\(part.title)”中有申请人的姓名，请核对"
    }
  }

  package var json: JSONOutput {
    .object([
      "gap": .text(key), "isBlocking": .flag(isBlocking), "number": .optional(number),
      "item": .optional(item),
      "wording": .text(wording),
    ])
  }

  private var key: String {
    switch self {
    case .itemWithoutVerdict: "itemWithoutVerdict"
    case .paperWithoutVerdict: "paperWithoutVerdict"
    case .groundsChanged: "groundsChanged"
    case .groundMissing: "groundMissing"
    case .topicUndecided: "topicUndecided"
    case .revisionMissing: "revisionMissing"
    case .wordsMissing: "wordsMissing"
    case .detailMissing: "detailMissing"
    case .nameInReason: "nameInReason"
    case .nameInPaperReason: "nameInPaperReason"
    case .nameInWords: "nameInWords"
    }
  }

  private var number: String? {
    switch self {
    case .itemWithoutVerdict(let number, _), .groundMissing(let number, _), .nameInReason(let number, _):
      number
    case .paperWithoutVerdict(let number), .nameInPaperReason(let number): String(number)
    case .groundsChanged(let gap): gap.number
    case .topicUndecided, .revisionMissing, .wordsMissing, .detailMissing, .nameInWords: nil
    }
  }

  private var item: Int? {
    switch self {
    case .itemWithoutVerdict(_, let item), .groundMissing(_, let item), .nameInReason(_, let item): item
    case .groundsChanged(let gap): gap.item
    case .paperWithoutVerdict, .topicUndecided, .revisionMissing, .wordsMissing, .detailMissing,
      .nameInPaperReason, .nameInWords:
      nil
    }
  }
}
