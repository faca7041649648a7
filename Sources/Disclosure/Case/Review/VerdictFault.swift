/// Why a verdict does not fit the chain of review that a proposal passes.
public enum VerdictFault: Hashable, Sendable {
  /// The proposal does not pass the step.
  case notInChain(ReviewStep)
  /// Another step comes first, or nothing is to be reviewed now.
  case outOfOrder(ReviewStep, awaited: ReviewAwaited)
  /// Nobody reviews their own proposal.
  case ownProposal(ReviewStep, person: String)
  /// A return goes to an earlier step, or to the proposal.
  case backToUnfit(ReviewStep, backTo: ReviewStep)
  /// A return says why.
  case returnedWithoutWords
  /// 公开内容表述、时机、方式 are part of what the disclosure office looks at.
  case presentationUnchecked

  /// Whether the chain goes by the verdict all the same: it was due, but says less than it must.
  var counts: Bool {
    switch self {
    case .returnedWithoutWords, .presentationUnchecked: true
    case .notInChain, .outOfOrder, .ownProposal, .backToUnfit: false
    }
  }

  public var sentence: String {
    switch self {
    case .notInChain(let step): return "本件的审查环节没有“\(step.name)”"
    case .outOfOrder(let step, let awaited):
      switch awaited {
      case .revision: return "答复意见已退回修改，重新提出之前不能由“\(step.name)”审查"
      case .reply: return "答复意见已经审结，不再由“\(step.name)”审查；意见要改的，重新提出答复意见"
      case .disclosureOffice, .secrecyReview, .approval:
        return "现在\(awaited.name)，还轮不到“\(step.name)”"
      }
    case .ownProposal(let step, let person): return "答复意见由\(person)提出，“\(step.name)”应当由他人进行"
    case .backToUnfit(let step, let backTo): return "“\(step.name)”只能退回到它前面的环节，不能退回到“\(backTo.name)”"
    case .returnedWithoutWords: return "退回没有写明意见，提出的人不知道改什么"
    case .presentationUnchecked: return "公开机构审查同意，没有写明对公开内容表述、时机、方式的审查意见"
    }
  }
}

extension Proposal {
  /// What is wrong with a verdict on it; nil where it fits, and in an office without steps.
  ///
  /// - Parameters:
  ///   - facts: the verdict.
  ///   - person: who gives it.
  public func fault(in facts: Reviewed, by person: String) -> VerdictFault? {
    guard let awaited, !steps.isEmpty else { return nil }
    guard steps.contains(facts.step) else { return .notInChain(facts.step) }
    guard awaited.step == facts.step else { return .outOfOrder(facts.step, awaited: awaited) }
    guard self.person != person else { return .ownProposal(facts.step, person: person) }
    switch facts.verdict {
    case .sentBack: return faultOfReturn(facts)
    case .agreed:
      let isChecked = facts.step != .disclosureOffice || facts.presentation.hasWords
      return isChecked ? nil : .presentationUnchecked
    }
  }

  private func faultOfReturn(_ facts: Reviewed) -> VerdictFault? {
    if let backTo = facts.backTo, !steps.contains(backTo) || !backTo.comes(before: facts.step) {
      return .backToUnfit(facts.step, backTo: backTo)
    }
    return facts.words.hasWords ? nil : .returnedWithoutWords
  }
}

extension String? {
  fileprivate var hasWords: Bool { !(self?.allSatisfy(\.isWhitespace) ?? true) }
}
