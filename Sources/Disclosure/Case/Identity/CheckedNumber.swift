/// A number, or what is written like one, of which a standard tells whether it can be right.
public protocol CheckedNumber: Hashable, Sendable {
  associatedtype Problem: NumberProblem
  /// As the standard writes it: in the width of ASCII, without blanks. Equal numbers have equal texts.
  var text: String { get }
  /// Reads a number as people type it.
  init(_ text: String) throws(Problem)
}

extension CheckedNumber {
  /// What is to be said of a number as it is typed; nil where it can be right, and where nothing is typed yet.
  public static func problem(_ text: String) -> Problem? {
    guard !TypedNumber.folded(text).isEmpty else { return nil }
    do throws(Problem) { _ = try Self(text) } catch { return error }
    return nil
  }
}

extension ApplicantKind {
  /// What is to be said of the identity number of an applicant of this kind: a natural person's is held against the
  /// resident identity number, an organisation's against the 统一社会信用代码.
  public func problem(ofIdentityNumber text: String) -> (any NumberProblem)? {
    switch self {
    case .naturalPerson: IdentityNumber.problem(text)
    case .enterprise, .researchInstitution, .publicWelfare, .legalService, .other:
      UnifiedSocialCreditCode.problem(text)
    }
  }

  /// The identity number as its standard writes it where it can be right, else as it was typed.
  public func standardIdentityNumber(_ typed: String) -> String {
    switch self {
    case .naturalPerson: (try? IdentityNumber(typed).text) ?? typed
    case .enterprise, .researchInstitution, .publicWelfare, .legalService, .other:
      (try? UnifiedSocialCreditCode(typed).text) ?? typed
    }
  }
}
