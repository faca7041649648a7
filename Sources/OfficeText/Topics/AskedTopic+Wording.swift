import Disclosure
package import OfficeStore

extension AskedTopic {
  /// Why the applications stand together, in Chinese: what their wordings share, and in what they differ.
  package var why: String { whyLines.joined(separator: "；") }

  /// The same, a line for each wording.
  package var whyLines: [String] { [sameWording] + otherWordings }

  private var sameWording: String {
    let first = grouping.uses[0]
    let count = first.entries.count
    if let number = first.wording.documentNumber { return "文号“\(number)”相同\(count)件" }
    return count == 1 ? "“\(first.wording.description)”1件" : "“\(first.wording.description)”文字相同\(count)件"
  }

  private var otherWordings: [String] {
    zip(grouping.reasons, grouping.uses.dropFirst()).map { reason, use in
      let likeness = reason.likeness
      let count = use.entries.count
      let name = "“\(reason.wording.description)”\(count)件"
      if likeness.sharesDocumentNumber { return "\(name)：文号相同" }
      if likeness.isHigh || !likeness.shared.isEmpty { return "\(name)：\(Self.parts(likeness))" }
      return "\(name)：由人员并入"
    }
  }

  private static func parts(_ likeness: ContentLikeness) -> String {
    [
      ("相同", likeness.shared), ("前者另有", likeness.onlyInFirst), ("后者另有", likeness.onlyInSecond),
    ].filter { !$0.1.isEmpty }.map { "\($0)“\($1.joined(separator: "”“"))”" }.joined(separator: "，")
  }

  /// What the program suggests, or what people decided; nil where there is nothing to do.
  ///
  /// - Parameter threshold: so many different applicants within a year, see ``Setting/topicApplicants``.
  package func suggestion(threshold: Int) -> String? {
    if isDecided, let file = files.last { return file.state.wording }
    if let suggested = files.last?.state.suggestions.last {
      return "申请人建议主动公开：\(suggested.words)，待评估（条例第四十四条）"
    }
    return publicPaper?.advice ?? evaluation(threshold: threshold)
  }

  /// Why it should be evaluated; nil where nothing says so.
  fileprivate func evaluation(threshold: Int) -> String? {
    guard excluded == nil, publicPaper == nil, !isToldAsPublic else { return nil }
    if let frequency, frequency.applicants >= threshold { return suggestion(frequency) }
    guard let counterpart, frequency != nil else { return nil }
    return "同类的“\(counterpart.name.title)”已经公开，这一信息也曾予以公开，建议评估是否转为主动公开（条例第四十四条）"
  }

  /// Why nothing is suggested of a topic that many asked for, in Chinese; nil where that needs no reason.
  ///
  /// - Parameter threshold: so many different applicants within a year.
  package func reserve(threshold: Int) -> String? {
    guard applicants >= threshold, suggestion(threshold: threshold) == nil else { return nil }
    if let excluded { return "属于\(excluded.name)，不转为主动公开" }
    if isToldAsPublic { return "最近一件已告知为主动公开的信息（条例第三十六条第（一）项）；请登记到公开目录，以后收件时即有提示" }
    guard items.contains(where: { $0.outcome?.gives ?? false }) else { return "还没有予以公开的答复" }
    let refused = "有\(refusals.count)件不予公开或无法提供，"
    guard let frequency else { return refused + "没有一年是每次都予以公开的" }
    let most = "一年之内每次都予以公开的，不同申请人最多\(frequency.applicants)名，不到\(threshold)名"
    return refusals.isEmpty ? most : refused + most
  }

  /// Applications that were answered as to the information, and got nothing of it.
  private var refusals: [AskedItem] {
    items.filter { item in item.outcome.map { $0.decidesOnInformation && !$0.gives } ?? false }
  }

  private func suggestion(_ frequency: TopicFrequency) -> String {
    let isAfterRefusal = refusals.contains { $0.receivedOn < frequency.from }
    let part = frequency.givenInPart == 0 ? "" : "（其中部分公开\(frequency.givenInPart)件）"
    return (isAfterRefusal ? "最近一次不予公开或无法提供之后，" : "")
      + "\(frequency.from.iso)至\(frequency.through.iso)有\(frequency.applicants)名不同申请人申请，\(frequency.given)件均予以公开\(part)，建议评估是否转为主动公开（条例第四十四条）"
  }

  /// How its applications ended, in Chinese: 予以公开9件，在办1件.
  package var outcomes: String {
    let ended = Outcome.allCases.compactMap { outcome -> String? in
      let count = items.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(outcome.name)\(count)件"
    }
    let open = items.count { $0.outcome == nil }
    return (ended + (open == 0 ? [] : ["在办\(open)件"])).joined(separator: "，")
  }
}

extension TopicState {
  /// What was decided and what is to be done next, in Chinese.
  package var wording: String {
    let by = actBy.map { "，\($0.iso)前" } ?? ""
    switch standing {
    case .toEvaluate: return standing.name
    case .lookAgain: return "\(actBy.map(\.iso) ?? "")再议"
    case .inSecrecyReview: return "决定转为主动公开，待另一人保密审查\(by)"
    case .toPublish: return "决定转为主动公开，待公布\(by)"
    case .published: return "已于\(papers.last?.publishedOn.iso ?? "")公布"
    case .keptClosed:
      let ground = evaluation?.facts.ground.map(\.name)
      let why = [ground, evaluation?.facts.reason].compactMap(\.self).joined(separator: "，")
      return "决定不转为主动公开：\(why)"
    }
  }
}

extension AskedTopic {
  /// Whether people evaluated it.
  package var isDecided: Bool { files.last.map { $0.state.standing != .toEvaluate } ?? false }

  /// Whether somebody has to decide, review or publish something.
  package func isToDecide(threshold: Int) -> Bool {
    switch files.last?.state.standing {
    case .inSecrecyReview, .toPublish, .lookAgain: true
    case .published, .keptClosed: false
    case .toEvaluate, nil:
      files.last?.state.suggestions.isEmpty == false || evaluation(threshold: threshold) != nil
    }
  }

  /// In a few characters what stands of the decision, or what is suggested; empty for nothing.
  package func brief(threshold: Int) -> String {
    if isDecided, let file = files.last { return file.state.standing.name }
    if isToDecide(threshold: threshold) { return TopicStanding.toEvaluate.name }
    if publicPaper != nil { return "已公开" }
    return excluded == nil ? "" : "不转公开的种类"
  }

  /// 给予9/12: how many were given, of those that were answered as to the information.
  package var given: String {
    let decided = items.filter { $0.outcome?.decidesOnInformation ?? false }
    return "\(decided.count { $0.outcome?.gives ?? false })/\(decided.count)"
  }
}
