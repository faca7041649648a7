import Disclosure

/// An invented case: what happened, in working days before today.
struct DemoCase: Sendable {
  /// How one application becomes several cases (一事一申请).
  enum Division: Sendable {
    case none
    /// At intake: the cases alone.
    case atIntake
    /// Later: its case was split, and is no longer counted.
    case later
  }

  /// Working days before today on which it arrived.
  let ago: Int
  let applicants: [Applicant]
  var channel = ReceiptChannel.inPerson
  let items: [String]
  var documentNumber: String?
  /// 特征性描述.
  var description: String?
  var type = CaseType.disclosure
  /// Working days after its arrival on which receipt was confirmed; nil while it is not.
  var confirmedAfter: Int? = 0
  var division = Division.none
  var steps: [DemoStep] = []
}

extension DemoCase {
  init(
    _ ago: Int, _ name: String, _ kind: ApplicantKind = .naturalPerson, _ channel: ReceiptChannel = .inPerson,
    _ items: String..., steps: [DemoStep] = []
  ) {
    self.init(
      ago: ago, applicants: [DemoApplicants.applicant(name, kind)], channel: channel, items: items,
      steps: steps)
  }

  /// All of them; in no order.
  static let all: [DemoCase] = running + moved + waiting + disputed + marked + others + ended
}
