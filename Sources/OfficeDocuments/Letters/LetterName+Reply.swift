import Disclosure

extension LetterName {
  /// Of what a reply says.
  func valueOfReply(_ letter: Letter) -> TemplateValue? {
    switch self {
    case .basis: .text(Article.list(letter.citation))
    case .items: .list(letter.answeredItems)
    case .grounds:
      .list(
        letter.grounds.map {
          TemplateScope([
            "名称": .text($0.groundName ?? ""), LetterName.basis.rawValue: .text(Article.list($0.citation)),
          ])
        })
    case .hasReasons: .condition(letter.reasons != nil)
    case .reasons: letter.reasons.map { .text($0) }
    case .searches: .list(letter.cases.flatMap(\.state.searches).map(Self.search))
    case .isReconfirmation: .condition(letter.outcomes.contains(.notProcessedReconfirmation))
    case .isUnpaid: .condition(letter.outcomes.contains(.closedFeeUnpaid))
    case .isRedo: .condition(!letter.redoOrders.isEmpty)
    case .redoOrder: letter.redoOrders.isEmpty ? nil : .text(letter.redoOrders.joined(separator: "、"))
    case .organ, .addressee, .you, .printedOn, .isSeveral, .applications, .number, .reference, .receivedOn,
      .channel, .request, .dueIsCertain, .due, .replyDays, .hasStatusPage, .statusPage, .lacks, .whatToAdd,
      .clarificationDays, .circumstances, .hasReasonDays, .reasonDays, .extensionDays, .extensionReason,
      .delayedUntil, .isThirdParty, .opinionDays, .disclosureReasons, .feeByPage, .feeQuantity, .feeAmount,
      .feeDays, .feePortions, .breaksArticle29, .isLateNotice, .clockNotice, .remedy:
      nil
    }
  }

  private static func search(_ searched: Searched) -> TemplateScope {
    TemplateScope([
      "检索范围": .text(searched.places.joined(separator: "、")),
      "检索词": .text(searched.terms.map { "“\($0)”" }.joined()),
    ])
  }
}

extension Letter {
  /// The decisions that ordered the reply anew, each once: who decided, by what, under which number.
  var redoOrders: [String] {
    var orders: [String] = []
    for state in cases.map(\.state) {
      guard let id = state.currentRound?.order?.dispute,
        let dispute = state.disputes.last(where: { $0.id == id }),
        !orders.contains(dispute.decision)
      else { continue }
      orders.append(dispute.decision)
    }
    return orders
  }

  var outcomes: [Outcome] { answers.flatMap(\.items).map(\.outcome) }

  /// The articles that the reply rests on: of the outcome, of its variant, and of each ground. Of several items each
  /// names its own.
  var citation: [Article] {
    var articles: [Article] = []
    for answer in answers {
      for item in answer.items {
        for article in item.citation(answer.answer) where !articles.contains(article) {
          articles.append(article)
        }
      }
    }
    return articles.isEmpty ? order.kind.articles : articles
  }

  var reasons: String? {
    let stated = answers.compactMap(\.answer.statedReasons).filter { !$0.allSatisfy(\.isWhitespace) }
    return stated.isEmpty ? nil : stated.map(\.withoutFullStop).joined(separator: "；")
  }

  var answeredItems: [TemplateScope] {
    let items = answers.flatMap { answer in answer.items.map { ($0, answer.answer) } }
    return items.enumerated().map { index, pair in
      let (item, answer) = pair
      return TemplateScope([
        "序号": .number(index + 1), "内容": .text(item.item.content.withoutFullStop),
        "答复": .text(item.finding),
        LetterName.basis.rawValue: .text(Article.list(item.citation(answer))),
      ])
    }
  }
}

extension AnsweredItem {
  /// The articles of the outcome, those of the withheld part behind them.
  func citation(_ answer: Replied) -> [Article] {
    switch outcome {
    case .granted:
      answer.grantedHow == .alreadyPublic ? LetterKind.alreadyPublic.articles : LetterKind.granted.articles
    case .partlyGranted:
      outcome.citation + grounds.flatMap { $0.citation }.filter { !outcome.citation.contains($0) }
    case .closedOther: LetterKind.notGovernmentInformation.articles
    case .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityAndStability, .refusedThirdPartyRights,
      .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile, .refusedSpecialAccessRegime,
      .doesNotExist, .otherOrganResponsible, .unavailableNeedsCreation, .unavailableStillUnclear,
      .notProcessedPetition, .notProcessedRepeat, .notProcessedPublishedMaterial, .notProcessedExcessive,
      .notProcessedReconfirmation, .closedNotClarified, .closedFeeUnpaid:
      outcome.citation
    }
  }

  /// What an applicant is told of the item, in the words of a letter.
  var finding: String {
    switch outcome {
    case .granted: "予以公开"
    case .partlyGranted: "部分公开，其余部分属于\(grounds.compactMap(\.groundName).joined(separator: "、"))，不予公开"
    case .refusedStateSecret: "属于国家秘密，不予公开"
    case .refusedForbiddenByLaw: "属于法律、行政法规禁止公开的政府信息，不予公开"
    case .refusedSecurityAndStability: "公开后可能危及国家安全、公共安全、经济安全、社会稳定，不予公开"
    case .refusedThirdPartyRights: "涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害，不予公开"
    case .refusedInternalAffairs: "属于本机关内部事务信息，不予公开"
    case .refusedProcess: "属于行政机关在履行行政管理职能过程中形成的过程性信息，不予公开"
    case .refusedEnforcementFile: "属于行政执法案卷信息，不予公开"
    case .refusedSpecialAccessRegime: "法律、行政法规对该信息的获取有特别规定，依照有关法律、行政法规的规定办理"
    case .doesNotExist: "经检索，该政府信息不存在"
    case .otherOrganResponsible: "不属于本机关负责公开"
    case .unavailableNeedsCreation: "本机关没有现成的该信息，需要对现有政府信息进行加工、分析，不予提供"
    case .unavailableStillUnclear: "经补正，申请内容仍不明确，无法提供"
    case .notProcessedPetition: "属于信访、投诉、举报等活动，不作为政府信息公开申请处理"
    case .notProcessedRepeat: "与已经答复的申请内容相同，不予重复处理"
    case .notProcessedPublishedMaterial: "属于公开出版物，请通过有关途径获取"
    case .notProcessedExcessive: "申请的数量、频次明显超过合理范围，不予处理"
    case .notProcessedReconfirmation: "要求对已获取的政府信息进行确认或者重新出具，不予处理"
    case .closedNotClarified: "逾期不补正，视为放弃申请，不再处理"
    case .closedFeeUnpaid: "逾期未缴纳信息处理费，视为放弃申请，不再处理"
    case .closedOther: "不属于政府信息"
    }
  }
}

extension Dispute {
  /// The decision that ended it, as a letter names it.
  fileprivate var decision: String {
    switch kind {
    case .reconsideration: "\(body ?? "行政复议机关")的行政复议决定（\(id)）"
    case .litigationDirect, .litigationAfterReconsideration:
      "\(body ?? "人民法院")的\(form?.name ?? "生效裁判")（\(id)）"
    }
  }
}
