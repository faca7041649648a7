/// 去标识化检查: a file that is to be given out was looked through for personal data, and each finding was decided on
/// (Arts. 15, 37; Gansu's rule on what is given out).
///
/// The record must not become another place where the data stands: it has masked forms alone.
public struct Deidentified: CasePayload {
  public static let kind = CaseEventKind.deidentified
  /// The SM3 of the file's bytes, in hex: the check is of this content, and of no other.
  public let content: String
  /// The name of the file, with what it tells of a person masked.
  public let name: String
  /// In the order of the file; empty where nothing was found.
  public let findings: [DecidedFinding]
  /// How an officer checked what no program reads, as a scan; nil where the program read everything.
  public let lookedAt: String?

  public init(content: String, name: String, findings: [DecidedFinding], lookedAt: String? = nil) {
    self.content = content
    self.name = PersonalDataScanner.masked(name)
    self.findings = findings
    self.lookedAt = lookedAt
  }

  /// None: a file is checked, never typed.
  public static let fields: [FactField] = []
}

extension Deidentified {
  /// What is still to be masked: the file itself is not the one to give out.
  public var toMask: Int { findings.count { $0.decision == .masked } }

  /// What makes it one that no program records; nil for a sound one.
  public var flaw: String? { findings.lazy.compactMap(\.flaw).first }

  var summary: String {
    let counts = PersonalDataDecision.allCases.compactMap { decision -> String? in
      let count = findings.count { $0.decision == decision }
      return count > 0 ? "\(decision.name)\(count)处" : nil
    }
    let found = findings.isEmpty ? "没有找到个人信息" : counts.joined(separator: "，")
    return CaseFact.join([name, found, lookedAt.map { "人工核对：\($0)" }, "内容SM3 \(content.prefix(8))"])
  }
}

extension PersonalDataScanner {
  /// A text with what was found in it masked.
  public static func masked(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for finding in PersonalDataScanner(text).findings.reversed() {
      scalars.replaceSubrange(finding.range, with: finding.masked.unicodeScalars)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
