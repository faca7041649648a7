// What is given out is looked through for personal data first (Arts. 15, 37).
extension CaseState {
  /// The latest check of a content counts.
  mutating func deidentify(_ facts: Deidentified) { checkedContents[facts.content] = facts }

  /// Why a file may not be given out as it is; nil where it was checked and nothing in it is to be masked.
  ///
  /// - Parameter content: its SM3, in hex.
  public func deidentificationLack(ofContent content: String) -> String? {
    guard let check = checkedContents[content] else { return "没有做去标识化检查" }
    return check.toMask > 0 ? "有\(check.toMask)处个人信息决定遮盖，应换成遮盖后的文件" : nil
  }

  /// The copies in the volume that may not be given out as they are, each with the reason.
  public var copiesNotReady: [(name: String, lack: String)] {
    attachments.filter { $0.facts.attachment == .disclosedCopy }.compactMap { copy in
      deidentificationLack(ofContent: copy.facts.content).map { (copy.facts.name, $0) }
    }
  }

  mutating func checkCopies(_ facts: Replied, _ event: CaseEvent) {
    guard facts.gives else { return }
    for copy in copiesNotReady {
      mark(.copyNotDeidentified, event, [.regulation(15)], "提供的信息副本“\(copy.name)”\(copy.lack)")
    }
  }
}

extension Replied {
  /// Whether something is given: all, or a part.
  var gives: Bool {
    (outcome == .granted && grantedHow != .alreadyPublic) || outcome == .partlyGranted
      || itemReplies.contains {
        $0.outcome == .partlyGranted || ($0.outcome == .granted && grantedHow != .alreadyPublic)
      }
  }
}
