public import Disclosure

/// What earlier cases are looked for by: an application, whole or half typed.
public struct PriorQuery: Hashable, Sendable {
  /// The first is the representative of several; empty names are passed over.
  public let applicants: [Applicant]
  /// What is asked for; empty contents are passed over.
  public let items: [RequestItem]
  /// The case itself, which is not an earlier one of its own.
  let excluded: Int?
  /// Nil takes any day.
  let arrivedThrough: Day?

  /// Of a form that is being filled in.
  public init(applicants: [Applicant], items: [RequestItem]) {
    self.applicants = applicants
    self.items = items
    excluded = nil
    arrivedThrough = nil
  }

  /// Of a case on record: what came in no later than it did.
  public init(of file: CaseFile) {
    applicants = file.state.currentApplicants
    items = file.state.received.items
    excluded = file.row.id
    arrivedThrough = file.row.arrivedOn
  }

  func admits(_ row: CaseRow) -> Bool {
    row.id != excluded && arrivedThrough.map { row.arrivedOn <= $0 } ?? true
  }
}

extension CaseState {
  /// With the contact as it stands now: a new one is no new applicant.
  var currentApplicants: [Applicant] {
    received.applicants.enumerated().map { place, applicant in
      place == 0 ? applicant.with(phone: phone, address: address) : applicant
    }
  }
}
