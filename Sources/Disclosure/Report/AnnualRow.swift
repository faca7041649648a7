/// The rows of table 三 of the annual report, with the keys of the interchange form.
///
/// Source: 国办公开办函〔2021〕30号. In the form of 2019 and 2020 (〔2019〕60号) the three rows of 三(六) are one,
/// ``otherHandling``.
public enum AnnualRow: String, Codable, CaseIterable, Sendable {
  case newlyReceived, carriedIn
  case granted, partlyGranted
  case refusedStateSecret, refusedForbiddenByLaw, refusedSecurityAndStability, refusedThirdPartyRights
  case refusedInternalAffairs, refusedProcess, refusedEnforcementFile, refusedSpecialAccessRegime
  case unavailableNotHeld, unavailableNeedsCreation, unavailableStillUnclear
  case notProcessedPetition, notProcessedRepeat, notProcessedPublishedMaterial, notProcessedExcessive
  case notProcessedReconfirmation
  case closedNotClarified, closedFeeUnpaid, closedOther
  case otherHandling
  case total, carriedOut
}
