import Disclosure
import OfficeStore

/// Whose turn it is in the review of a case, and why it is not that of who sits there.
struct ReviewTurn {
  /// The step whose verdict is next; nil where none is, and in an office without steps.
  let step: ReviewStep?
  /// Why who sits there cannot give it, by the state of the case; nil where nothing stands against it.
  let refusal: String?
  private let person: Person?

  init(_ open: OpenCase) {
    let state = open.file.state
    person = open.person
    step = state.reviewAwaits?.step
    guard let proposal = state.proposal, let awaited = state.reviewAwaits else {
      refusal = nil
      return
    }
    guard let step else {
      refusal =
        awaited == .revision ? "答复意见已退回修改，等待重新提出" : "答复意见已经审结，等待答复；意见要改的，由经办重新提出"
      return
    }
    let isOwn = proposal.person == open.person?.name
    refusal = isOwn ? VerdictFault.ownProposal(step, person: proposal.person).sentence : nil
  }

  /// In a chain a verdict is given by the role of its step, and no other.
  func roleRefusal(_ kind: CaseEventKind, _ desk: Desk) -> String? {
    guard kind == .reviewed, let step, let person, !person.roles.contains(step.role) else { return nil }
    let lack = StoreError.rolesLack(.reviewed, needed: [step.role], has: person.roles)
    return "现在\(ReviewAwaited(step).name)。\(desk.sentence(.store(lack)))"
  }
}
