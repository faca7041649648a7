extension CaseFact {
  /// What the event says beside its kind, in one line of Chinese; empty where the kind says all.
  public var summary: String {
    switch self {
    case .received(let facts): facts.summary
    case .receiptConfirmed(let facts): facts.words ?? ""
    case .registered(let facts): facts.words ?? ""
    case .split(let facts): "拆分为\(facts.into.joined(separator: "、"))；\(facts.reason)"
    case .handedOver(let facts): "转\(facts.organ)；\(facts.reason)"
    case .respondentChanged(let facts): "由\(facts.organ)答复；\(facts.reason)"
    case .contactChanged(let facts): Self.join([facts.phone, facts.address])
    case .lawChosen(let facts): "\(facts.version.instrument.shortTitle)；\(facts.reason)"
    case .assigned(let facts):
      Self.join([facts.unit, facts.officer, facts.internalDue.map { "内部期限\($0.iso)" }])
    case .unitReturned(let facts): facts.reason
    case .urged(let facts): facts.words
    case .leaderNoted(let facts): "\(facts.leader)：\(facts.words)"
    case .conferred(let facts): "\(facts.participants.joined(separator: "、"))；\(facts.conclusion)"
    case .contacted(let facts): Self.join([facts.with, facts.number, facts.words])
    case .noted(let facts): facts.words
    case .clarificationRequested(let facts): facts.summary
    case .clarificationReceived(let facts): facts.words ?? ""
    case .consultationSent(let facts): facts.summary
    case .consultationDelivered(let facts): "第\(facts.consultation)次征求意见"
    case .consultationUndelivered(let facts): "第\(facts.consultation)次征求意见；\(facts.reason)"
    case .consultationAnswered(let facts):
      Self.join(["第\(facts.consultation)次征求意见", facts.opinion?.name, facts.words])
    case .applicantTold(let facts): "第\(facts.consultation)次征求意见"
    case .disclosureTold(let facts): "第\(facts.consultation)次征求意见；\(facts.reasons)"
    case .superiorAsked(let facts): "\(facts.authority)：\(facts.question)"
    case .superiorAnswered(let facts): facts.words
    case .extended(let facts): facts.summary
    case .justificationRequested(let facts): facts.words
    case .justificationReceived(let facts):
      Self.join([facts.isReasonable ? "理由合理" : "理由不合理", facts.words])
    case .delayedDaySet(let facts): "延迟至\(facts.until.iso)"
    case .feeNoticed(let facts): facts.summary
    case .feePaid(let facts): facts.amount.map { "\($0)元" } ?? ""
    case .searched(let facts): facts.summary
    case .deidentified(let facts): facts.summary
    case .opinionProposed(let facts): facts.summary
    case .reviewed(let facts): facts.summary
    case .replied(let facts): facts.summary
    case .serviceAttempted(let facts):
      Self.join([facts.manner.name, facts.slip.map { "单号\($0)" }, facts.address.map { "寄送至\($0)" }])
    case .served(let facts): facts.signedBy.map { "\($0)签收" } ?? ""
    case .serviceReturned(let facts):
      Self.join([facts.reason, facts.isMisaddressed == true ? "本机关写错收件人或地址" : nil])
    case .withdrawn(let facts): facts.summary
    case .disputeFiled(let facts): Self.join([facts.dispute, facts.as_.name, facts.body])
    case .disputeAnswered(let facts): facts.dispute
    case .disputeConcluded(let facts): Self.join([facts.dispute, facts.result.name, facts.form?.name])
    case .disputeAppealed(let facts): "\(facts.dispute)；上诉人\(facts.appellant)"
    case .redoOrdered(let facts): "\(facts.dispute)；期限\(facts.workingDays)个工作日"
    case .matterConcluded(let facts): Self.join([facts.rectification?.name, facts.words])
    case .superiorDueSet(let facts): "\(facts.due.iso)；\(facts.letter)"
    case .letterMade(let facts): facts.summary
    case .letterVoided(let facts): "第\(facts.letter)条的文书；\(facts.reason)"
    case .attached(let facts): facts.summary
    case .archived(let facts): facts.volume.map { "案卷号\($0)" } ?? ""
    case .corrected(let facts):
      Self.join(["第\(facts.event)条记录有误", facts.replacement.map { "改为第\($0)条" }, facts.reason])
    }
  }

  static func join(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "；")
  }
}

extension Received {
  var summary: String {
    let arrival = arrivedOn.flatMap { arrived in
      channel.needsConfirmation ? "\(arrived.iso)到达" + (confirmedOn.map { "，\($0.iso)双方确认" } ?? "") : nil
    }
    return CaseFact.join([channel.name, arrival, "\(items.count)项"])
  }
}

extension ClarificationRequested {
  var summary: String {
    CaseFact.join([
      causes.map(\.name).joined(separator: "、"), whatToAdd, "期限\(workingDays)个工作日",
      deliveredOn.map { "\($0.iso)送达" },
    ])
  }
}

extension ConsultationSent {
  var summary: String {
    CaseFact.join([
      "第\(consultation)次征求意见", with == .thirdParty ? "第三方" : "其他机关", party,
      "期限\(workingDays)个工作日", deliveredOn.map { "\($0.iso)送达" },
    ])
  }
}

extension Extended {
  var summary: String {
    CaseFact.join([
      "\(workingDays)个工作日", reason, consentBy.map { "\($0)同意" }, toldOn.map { "\($0.iso)告知申请人" },
    ])
  }
}

extension FeeNoticed {
  var summary: String {
    CaseFact.join([
      basis?.name, quantity.map { "\($0)\(basis?.unit ?? "件（页）")" }, earlier.map { "当月此前\($0)件" },
      amount.map { "\($0)元" },
      deliveredOn.map { "\($0.iso)送达" },
    ])
  }
}

extension FeeBasis {
  fileprivate var unit: String {
    switch self {
    case .items: "件"
    case .pages: "页"
    }
  }
}

extension Reviewed {
  var summary: String {
    let result =
      switch verdict {
      case .agreed: verdict.name
      case .sentBack: "\(verdict.name)至\(backTo?.name ?? CaseEventKind.opinionProposed.name)"
      }
    return CaseFact.join([step.name, result, words, presentation.map { "表述、时机、方式：\($0)" }])
  }
}

extension OpinionProposed {
  var summary: String {
    let items = (itemReplies ?? []).map { "第\($0.item)项\($0.outcome.name)" }
    return CaseFact.join(
      [isOnTheSpot == true ? "当场答复" : nil, outcome.name] + grounds.map(\.name) + items + [
        statedReasons, redactions.map { "区分处理：\($0)" },
      ])
  }
}

extension Searched {
  var summary: String {
    CaseFact.join([
      "检索\(places.joined(separator: "、"))", "检索词\(terms.joined(separator: "、"))", "检索人\(searcher)",
      isFound ? "检索到" : "未检索到",
    ])
  }
}

extension Replied {
  var summary: String {
    let items = itemReplies.map { "第\($0.item)项\($0.outcome.name)" }
    let name = outcome == .closedOther ? "其他处理-\((closedOtherAs ?? .other).name)" : outcome.name
    return CaseFact.join(
      [name, grantedHow?.name] + grounds.map(\.name) + items + [
        statedReasons, responsibleOrgan, otherLaw, documentNumber, printedOn.map { "落款\($0.iso)" }, rowReason,
      ])
  }
}

extension LetterMade {
  var summary: String {
    CaseFact.join([letter.name, documentNumber, "落款\(printedOn.iso)", "内容SM3 \(content.prefix(8))"])
  }
}

extension Attached {
  var summary: String {
    CaseFact.join([attachment.name, name, pages.map { "\($0)页" }, "内容SM3 \(content.prefix(8))"])
  }
}

extension Withdrawn {
  var summary: String {
    let what = items.isEmpty ? "全部" : "第" + items.map(String.init).joined(separator: "、") + "项"
    return CaseFact.join([what, isSigned.map { $0 ? "有签字" : "无签字" }])
  }
}
