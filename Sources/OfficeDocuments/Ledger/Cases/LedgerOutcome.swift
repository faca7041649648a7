public import Disclosure

/// How a ledger writes that a case ended: an outcome, with the variant where its words tell it.
public struct LedgerOutcome: Hashable, Sendable {
  public let outcome: Outcome
  /// Nil where the words do not tell, or for another outcome.
  public let grantedHow: GrantedHow?
  /// Nil where the words do not tell, or for another outcome.
  public let closedOtherAs: ClosedOtherAs?
  /// The grounds that the words give for a part disclosure.
  public let grounds: [Outcome]
  /// Another outcome of the same row of table 三 that the words cover as well.
  public let coversAlso: Outcome?

  public init(
    _ outcome: Outcome, _ grantedHow: GrantedHow? = nil, as closedOtherAs: ClosedOtherAs? = nil,
    grounds: [Outcome] = [], coversAlso: Outcome? = nil
  ) {
    self.outcome = outcome
    self.grantedHow = grantedHow
    self.closedOtherAs = closedOtherAs
    self.grounds = grounds
    self.coversAlso = coversAlso
  }

  /// What a text means, or nil where it is unknown or could mean several rows (不予公开 alone).
  public static func parse(_ text: String) -> LedgerOutcome? { names.value(of: text) }

  /// What an export writes; ``parse(_:)`` reads it as the same again, but for ``coversAlso`` and all grounds after
  /// the first.
  public var text: String {
    switch outcome {
    case .granted: grantedText
    case .partlyGranted: ([outcome.name] + grounds.prefix(1).map(\.shortName)).joined(separator: "-")
    case .closedOther: LedgerOutcome.text(of: outcome, closedOtherAs)
    case .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityAndStability, .refusedThirdPartyRights,
      .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile, .refusedSpecialAccessRegime,
      .doesNotExist, .otherOrganResponsible, .unavailableNeedsCreation, .unavailableStillUnclear,
      .notProcessedPetition, .notProcessedRepeat, .notProcessedPublishedMaterial, .notProcessedExcessive,
      .notProcessedReconfirmation, .closedNotClarified, .closedFeeUnpaid:
      outcome.name
    }
  }

  /// The outcome without its variants, as an export writes it.
  public static func text(of outcome: Outcome, _ closedOtherAs: ClosedOtherAs?) -> String {
    guard outcome == .closedOther else { return outcome.name }
    return switch closedOtherAs {
    case .withdrawn: "其他处理-申请人撤回"
    case .notGovernmentInformation: "其他处理-不属于政府信息"
    case .other, nil: outcome.name
    }
  }

  /// Equal for texts that mean the same.
  var key: String {
    let parts = [outcome.rawValue, grantedHow?.rawValue, closedOtherAs?.rawValue, coversAlso?.rawValue]
    return (parts.map { $0 ?? "" } + grounds.map(\.rawValue)).joined(separator: "/")
  }

  private var grantedText: String {
    switch grantedHow {
    case .alreadyPublic: "予以公开-已主动公开"
    case .provided: "予以公开-提供信息"
    case nil: outcome.name
    }
  }
}

extension Outcome {
  /// The name without the heading of its group: 国家秘密 of 不予公开-国家秘密.
  var shortName: String { name.split(separator: "-").last.map(String.init) ?? name }
}
