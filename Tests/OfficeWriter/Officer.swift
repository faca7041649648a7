import Disclosure
import OfficeStore
import SeededRandom

/// Makes changes and says of each, after it is durable, by which mark it can be found: `done MARK KIND WHAT`.
///
/// Half of its notes go to the first two cases of the file, which all officers share.
final class Officer {
  private let office: Office
  private let seed: UInt64
  private var generator: SeededGenerator
  private var own: [String] = []

  init(_ office: Office, seed: UInt64) {
    self.office = office
    self.seed = seed
    self.generator = SeededGenerator(seed)
  }

  func change(_ step: Int) throws(StoreError) {
    try change(Change.random(using: &generator), mark: "m\(seed)x\(step)m")
  }

  func change(_ kind: Change, mark: String) throws(StoreError) {
    let what = try patiently(mark) { () throws(StoreError) in try make(kind, mark) }
    Acknowledgement.print("done \(mark) \(kind.rawValue) \(what)")
  }

  /// - Returns: by what the change can be looked up.
  private func make(_ kind: Change, _ mark: String) throws(StoreError) -> String {
    switch kind {
    case .receive:
      let row = try office.receive(application([mark]), by: Work.entry)
      own.append(row.number)
      return "\(row.number) \(row.reference)"
    case .split:
      let rows = try office.receiveSplit(application([mark, "乙项", "丙项"]), by: Work.entry)
      own += rows.map(\.number)
      return "\(rows[0].number) \(rows[0].reference)"
    case .note, .step:
      let number = try target(isShared: kind == .note && Bool.random(using: &generator))
      let row = try office.row(named: number)
      let updated = try office.record(step(kind, row, mark), on: "2026-03-02", of: row, by: Work.entry)
      return "\(number) \(updated.version)"
    case .setting:
      try office.set(.respondentOrgan, to: "河源县\(mark)", by: Work.entry)
      return "河源县\(mark)"
    case .dispute:
      let fact = CaseFact.disputeFiled(DisputeFiled(dispute: mark, as: .litigationDirect))
      try office.recordDispute(fact, dispute: mark, on: "2026-03-03", by: Work.entry)
      return mark
    case .draft:
      try office.keep(
        Draft(
          account: Work.entry.account, name: "event/\(mark)", title: "备注", content: mark,
          savedAt: Work.entry.enteredAt))
      return "event/\(mark)"
    }
  }

  /// A note, or the next step of the case; one that is registered is assigned to a unit named by the mark.
  private func step(_ kind: Change, _ row: CaseRow, _ mark: String) -> CaseFact {
    guard kind == .step else { return .noted(Noted(words: mark)) }
    return row.stage == .received ? .registered(Registered()) : .assigned(Assigned(unit: mark))
  }

  private func target(isShared: Bool) throws(StoreError) -> String {
    if !isShared, let number = own.randomElement(using: &generator) { return number }
    let first = try office.cases(all: true, limit: 2).map(\.number)
    guard let number = first.randomElement(using: &generator) else { throw .unknownCase("") }
    return number
  }

  private func application(_ contents: [String]) -> NewApplication {
    NewApplication(
      channel: .inPerson, arrivedOn: "2026-03-02",
      applicants: [Applicant(name: "马文山", kind: .naturalPerson)],
      items: contents.enumerated().map { RequestItem(number: $0 + 1, content: "东关社区征地补偿\($1)") })
  }

  /// Tries again what another officer was faster with, and says so.
  private func patiently(
    _ mark: String, _ body: () throws(StoreError) -> String
  ) throws(StoreError) -> String {
    while true {
      do { return try body() } catch {
        guard ["conflict", "busy"].contains(error.kind) else { throw error }
        Acknowledgement.print("again \(mark) \(error.kind)")
      }
    }
  }
}
