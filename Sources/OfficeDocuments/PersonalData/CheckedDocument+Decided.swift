public import Disclosure

extension CheckedDocument {
  /// What the record keeps of the check, once every finding is decided on.
  ///
  /// - Parameters:
  ///   - choices: by the numbers of the findings.
  ///   - lookedAt: how an officer checked what no program reads; asked for where there is such.
  /// - Throws: ``DecisionFault``.
  public func decided(
    _ choices: [Int: PersonalDataChoice], lookedAt: String?
  ) throws(DecisionFault) -> Deidentified {
    guard findings.count <= Self.mostFindings else {
      throw .tooMany(findings.count, limit: Self.mostFindings)
    }
    if let stray = choices.keys.sorted().first(where: {
      !(1...max(1, findings.count)).contains($0) || findings.isEmpty
    }) {
      throw .noFinding(stray, count: findings.count)
    }
    let open = findings.map(\.number).filter { choices[$0] == nil }
    guard open.isEmpty else { throw .undecided(open) }
    guard unread.isEmpty || lookedAt != nil else { throw .notLookedAt(unread) }
    var decided: [DecidedFinding] = []
    for finding in findings {
      guard let choice = choices[finding.number] else { continue }
      try Self.refuseOpen(choice.words)
      decided.append(
        DecidedFinding(
          kind: finding.data.kind, place: finding.place, masked: finding.data.masked,
          decision: choice.decision,
          exception: choice.exception, words: choice.words))
    }
    try Self.refuseOpen(lookedAt)
    return Deidentified(content: content, name: name, findings: decided, lookedAt: lookedAt)
  }

  /// Nobody goes through more one by one, and the record is no place for a list.
  public static let mostFindings = 2_000

  /// What was decided on the same file before, as far as its findings are the same; nothing where they are not.
  public func choices(like earlier: Deidentified?) -> [Int: PersonalDataChoice] {
    guard let earlier, earlier.findings.map(\.masked) == findings.map(\.data.masked) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: zip(findings.map(\.number), earlier.findings.map(PersonalDataChoice.init)))
  }

  /// The record does not become another place where the data stands.
  private static func refuseOpen(_ words: String?) throws(DecisionFault) {
    guard let found = words.map(PersonalDataScanner.init)?.findings.first else { return }
    throw .dataInWords(found.kind, masked: found.masked)
  }
}

/// Why the decisions on a file cannot be recorded.
public enum DecisionFault: Error, Hashable, Sendable {
  /// The numbers of findings without a decision.
  case undecided([Int])
  case tooMany(Int, limit: Int)
  case noFinding(Int, count: Int)
  /// What only eyes can check.
  case notLookedAt([String])
  /// An officer's words hold personal data themselves.
  case dataInWords(PersonalDataKind, masked: String)

  /// In Chinese, without what to type: that is for the surface.
  public var wording: String {
    switch self {
    case .undecided(let numbers):
      "还有\(numbers.count)处没有决定：第\(numbers.prefix(20).map(String.init).joined(separator: "、"))\(numbers.count > 20 ? "…" : "")处"
    case .tooMany(let count, let limit): "找到\(count)处，超过\(limit)处，不便逐处决定：请先在文件中整体遮盖，再检查遮盖后的文件"
    case .noFinding(let number, let count): count == 0 ? "没有找到个人信息，没有第\(number)处" : "没有第\(number)处，共\(count)处"
    case .notLookedAt(let unread): "有不能自动检查的内容，须人工核对：\(unread.joined(separator: "；"))"
    case .dataInWords(let kind, let masked): "说明中有\(kind.name)（\(masked)），不能写入记录，请改用不含个人信息的说明"
    }
  }
}
