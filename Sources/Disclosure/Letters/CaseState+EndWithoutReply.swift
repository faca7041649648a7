extension CaseState {
  /// How the case ended without a reply, as the rest of a sentence; nil where one is owed or was given.
  var endWithoutReply: String? {
    if let withdrawnOn { return "申请人已于\(withdrawnOn.iso)撤回申请" }
    if let handedOverOn { return "本案已于\(handedOverOn.iso)移交其他机关" }
    return splitInto.isEmpty ? nil : "本案已拆分为\(splitInto.joined(separator: "、"))"
  }

  /// Whether the current round's request for clarification went out after the 7 working days of Art. 30: who does not
  /// answer such a request has not given the application up (interpretation).
  var hasOnlyLateClarification: Bool {
    guard let requests = currentRound?.clarifications, !requests.isEmpty else { return false }
    return requests.allSatisfy { !$0.isLawful }
  }
}
