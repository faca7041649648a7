import Disclosure
import Testing

@testable import OfficeStore

/// Every view beside what reading all cases one by one gives.
@Suite struct CaseViewTests {
  private static let today = VariedOffice.today

  static let selections: [CaseView.Selection] =
    [
      .open, .overdue, .dueToday, .due(within: 0), .due(within: 5), .waiting(nil), .toReply, .unconfirmed,
      .toArchive, .carried(intoYear: 2026), .carried(intoYear: 2025), .mine("管理员"), .mine("李主任"),
      .mine("周科员"), .unit("民政局"), .unit("无此科室"), .received(year: 2025), .received(year: 2026),
      .unproven(through: VariedOffice.today), .unproven(through: VariedOffice.today - 15),
      .all, .inReview(nil), .toReview([.disclosureOffice, .approval], by: "王五"), .toRevise("管理员"),
    ] + Hold.allCases.map { .waiting($0) } + Outcome.allCases.map { .outcome($0) }
    + ReviewAwaited.allCases.map { .inReview($0) }

  private let test: TestOffice
  private var office: Office { test.office }
  private let all: [CaseRow]

  init() throws {
    test = try VariedOffice().test
    all = try test.office.cases(all: true)
  }

  /// By the words of ``CaseView/Selection``, without SQL.
  private func selects(_ selection: CaseView.Selection, _ row: CaseRow) throws -> Bool {
    let isPutOff = row.awaiting == Deadline.Awaiting.delayedDay.name
    let last = row.isOpen ? row.due?.day ?? (isPutOff ? row.actBy?.day : nil) : nil
    switch selection {
    case .open: return row.isOpen
    case .overdue: return last.map { $0 < Self.today } ?? false
    case .dueToday: return last == Self.today
    case .due(let days):
      let end = try office.calendars.national.advance(Self.today, by: days).day
      return last.map { (Self.today...end).contains($0) } ?? false
    case .waiting(let hold): return row.isOpen && (hold.map(row.holds.contains) ?? !row.holds.isEmpty)
    case .toReply: return row.isOpen && row.holds.isEmpty && row.receivedOn != nil
    case .unconfirmed: return row.isOpen && row.receivedOn == nil
    case .toArchive: return row.stage == .replied
    case .carried(let year): return row.isOpen && (row.receivedOn.map { $0.year < year } ?? false)
    case .mine(let name): return try handlers(of: row).contains(name) && row.isOpen
    case .unit(let name): return row.isOpen && row.unit == name
    case .outcome(let outcome): return row.outcome == outcome
    case .unproven(let day):
      return try office.file(of: row)?.state.unprovenSince.map { $0 <= day } ?? false
    case .received(let year): return (row.receivedOn ?? row.arrivedOn).year == year
    case .inReview(let awaited): return awaited.map { row.reviewAwaits == $0 } ?? (row.reviewAwaits != nil)
    case .toReview(let steps, let person):
      return row.reviewAwaits?.step.map(steps.contains) ?? false && row.proposedBy != person
    case .toRevise(let person): return row.reviewAwaits == .revision && row.proposedBy == person
    case .all: return true
    }
  }

  private func handlers(of row: CaseRow) throws -> [String] {
    let events = try #require(try office.file(of: row)).events
    let registered = events.last { $0.fact.kind == .registered } ?? events.first
    var assigned: String?
    for event in events { if case .assigned(let facts) = event.fact { assigned = facts.officer } }
    return [registered?.person, assigned].compactMap(\.self)
  }

  private func expected(_ view: CaseView) throws -> [CaseRow] {
    let rows = try all.filter { try selects(view.selection, $0) }
      .filter { row in view.words.isEmpty || row.subject.contains(view.words) }
    func byReceipt(_ left: CaseRow, _ right: CaseRow) -> Bool {
      (left.receivedOn ?? left.arrivedOn, left.id) < (right.receivedOn ?? right.arrivedOn, right.id)
    }
    if case .unproven = view.selection { return try byProof(rows, view) }
    let isOfOpenCases = rows.allSatisfy(\.isOpen)
    let isByEntry = !view.words.isEmpty && !isOfOpenCases
    switch view.order {
    case .urgency where isOfOpenCases:
      let end = Day(number: .max)
      return rows.sorted {
        ($0.due?.day ?? $0.actBy?.day ?? end, $0.id) < ($1.due?.day ?? $1.actBy?.day ?? end, $1.id)
      }
    case .oldest: return rows.sorted(by: isByEntry ? { $0.id < $1.id } : byReceipt)
    case .urgency, .newest:
      return Array(rows.sorted(by: isByEntry ? { $0.id < $1.id } : byReceipt).reversed())
    }
  }

  private func byProof(_ rows: [CaseRow], _ view: CaseView) throws -> [CaseRow] {
    let oldest = rows.sorted {
      let (left, right) = ($0.unprovenSince?.number ?? 0, $1.unprovenSince?.number ?? 0)
      return view.words.isEmpty ? (left, $0.id) < (right, $1.id) : $0.id < $1.id
    }
    return view.order == .newest ? oldest.reversed() : oldest
  }

  /// The view read a page at a time, from its beginning or from its end.
  private func paged(_ view: CaseView, fromEnd: Bool, limit: Int = 7) throws -> [CaseRow] {
    var rows: [CaseRow] = []
    while true {
      let place: Office.CasePlace =
        fromEnd ? rows.first.map { .before($0) } ?? .last : rows.last.map { .after($0) } ?? .first
      let page = try office.cases(in: view, today: Self.today, at: place, limit: limit)
      rows = fromEnd ? page + rows : rows + page
      if page.count < limit { return rows }
    }
  }

  @Test func `Pages from either end make up the view, in its order`() throws {
    for selection in Self.selections {
      for order in CaseView.Order.allCases {
        for words in ["", "征地", "补偿"] {
          let view = CaseView(selection, words: words, order: order)
          let expected = try expected(view)
          #expect(try paged(view, fromEnd: false).map(\.id) == expected.map(\.id), "\(view)")
          #expect(try paged(view, fromEnd: true).map(\.id) == expected.map(\.id), "\(view)")
          #expect(try office.count(in: view, today: Self.today) == expected.count, "\(view)")
        }
      }
    }
  }

  @Test func `The office of these tests has cases in every view that can have some`() throws {
    #expect(Set(all.compactMap(\.outcome)).count > 15)
    for selection in Self.selections where selection != .unit("无此科室") {
      if case .outcome = selection { continue }
      // A ledger brings no verdicts of other people.
      if [.toRevise("管理员"), .inReview(.revision), .inReview(.reply)].contains(selection) { continue }
      let isOfStoppedClock = [.waiting(.agencyConsultation), .waiting(.processingFee)].contains(selection)
      let isOfNoReason = selection == .waiting(.excessJustification)
      let count = try office.count(in: CaseView(selection), today: Self.today)
      #expect((count > 0) != (isOfStoppedClock || isOfNoReason), "\(selection)")
    }
  }

  @Test func `A position is how many cases come before, and stops one beyond its limit`() throws {
    for selection in [CaseView.Selection.open, .all, .toArchive] {
      for words in ["", "征地"] {
        let view = CaseView(selection, words: words)
        let rows = try paged(view, fromEnd: false)
        for (index, row) in rows.enumerated() where index % 10 == 0 {
          let place = try office.position(of: row, in: view, today: Self.today, limit: 1000)
          #expect(place == index)
          #expect(try office.position(of: row, in: view, today: Self.today, limit: 20) == min(index, 21))
        }
      }
    }
  }

  @Test func `A case that left the view has no position in it, and its page can still be asked for`() throws {
    let view = CaseView(.open)
    let rows = try paged(view, fromEnd: false)
    let gone = rows[20]
    _ = try office.record(
      .withdrawn(Withdrawn(isSigned: true)), on: Self.today, of: gone, by: TestOffice.entry())
    #expect(try office.position(of: gone, in: view, today: Self.today, limit: 1000) == nil)
    let next = try office.cases(in: view, today: Self.today, at: .after(gone), limit: 3)
    #expect(next == Array(rows[21..<24]))
    let former = try office.cases(in: view, today: Self.today, at: .before(gone), limit: 3)
    #expect(former == Array(rows[17..<20]))
  }

  @Test func `A case that is not of the words has no position among them`() throws {
    let row = try #require(try office.search("低保").first)
    for selection in [CaseView.Selection.all, row.isOpen ? .open : .outcome(row.outcome ?? .granted)] {
      let place = try office.position(
        of: row, in: CaseView(selection, words: "征地"), today: Self.today, limit: 10)
      #expect(place == nil)
    }
  }

  @Test func `A count stops one beyond its limit`() throws {
    for words in ["", "征地"] {
      for selection in [CaseView.Selection.open, .all] {
        #expect(try office.count(in: CaseView(selection, words: words), today: Self.today, limit: 12) == 13)
      }
    }
    #expect(try office.count(in: CaseView(.all), today: Self.today, limit: .max) == 300)
  }

  @Test(arguments: [CaseView.Selection.open, .all]) func `Words that hold nothing to look for find nothing`(
    _ selection: CaseView.Selection
  ) throws {
    let view = CaseView(selection, words: " ，")
    #expect(try office.cases(in: view, today: Self.today, limit: 10).isEmpty)
    #expect(try office.count(in: view, today: Self.today) == 0)
    let row = try #require(try office.cases(all: true).first)
    #expect(try office.position(of: row, in: view, today: Self.today, limit: 10) == nil)
    let blank = CaseView(selection, words: "　")
    #expect(try office.cases(in: blank, today: Self.today, limit: 10).count == 10)
  }

  @Test func `A limit of nothing is nothing`() throws {
    #expect(try office.cases(in: CaseView(), today: Self.today, limit: 0).isEmpty)
    #expect(try office.cases(in: CaseView(), today: Self.today, at: .last, limit: -1).isEmpty)
  }

  @Test func `A day that no calendar counts is refused where working days are asked for`() throws {
    #expect(throws: StoreError.self) {
      try office.count(in: CaseView(.due(within: 5)), today: Day(number: 0))
    }
    #expect(try office.count(in: CaseView(.overdue), today: Day(number: 0)) == 0)
  }

  @Test func `Who registers a case handles it, and whom the unit names, until it gives the case back`() throws
  {
    let row = try test.receive()
    func isOf(_ name: String) throws -> Bool {
      try office.position(of: row, in: CaseView(.mine(name)), today: Self.today, limit: 1000) != nil
    }
    #expect(try isOf("管理员"))
    let registered = try office.record(
      .registered(Registered()), on: Self.today, of: row, by: TestOffice.entry("li"))
    #expect(try !isOf("管理员"))
    #expect(try isOf("李主任"))
    let assigned = try test.record(
      .assigned(Assigned(unit: "民政局", officer: "周科员")), on: Self.today, of: registered)
    #expect(try isOf("李主任"))
    #expect(try isOf("周科员"))
    _ = try test.record(.unitReturned(UnitReturned(reason: "不属本科室")), on: Self.today, of: assigned)
    #expect(try !isOf("周科员"))
    #expect(try test.finding() == nil)
  }

  @Test func `The head of a list counts what its views show`() throws {
    try test.office.recordDispute(
      .disputeFiled(
        DisputeFiled(dispute: "甲", as: .reconsideration, copyReceivedOn: "2026-03-13")),
      dispute: "甲", on: "2026-03-13", by: TestOffice.entry())
    let counts = try office.caseCounts(today: Self.today)
    func count(_ selection: CaseView.Selection) throws -> Int {
      try office.count(in: CaseView(selection), today: Self.today)
    }
    #expect(try counts.overdue == count(.overdue))
    #expect(try counts.dueToday == count(.dueToday))
    #expect(try counts.dueToday + counts.dueSoon == count(.due(within: 5)))
    #expect(try counts.waitingInAll == count(.waiting(nil)))
    for hold in Hold.allCases { #expect(try counts.waiting[hold] ?? 0 == count(.waiting(hold))) }
    #expect(counts.waiting.values.reduce(0, +) > counts.waitingInAll)
    #expect(try counts.unconfirmed == count(.unconfirmed))
    #expect(try counts.toReply == count(.toReply))
    #expect(try counts.toArchive == count(.toArchive))
    #expect(counts.disputeLimits == 1)
    #expect(try office.caseCounts(today: "2026-03-19").disputeLimits == 0)
    try office.set(.dueSoonDays, to: "10", by: TestOffice.entry())
    let further = try office.caseCounts(today: Self.today)
    #expect(further.soonDays == 10)
    #expect(try further.dueToday + further.dueSoon == count(.due(within: 10)))
  }

  @Test func `An empty office counts nothing`() throws {
    let counts = try TestOffice().office.caseCounts(today: Self.today)
    #expect([counts.overdue, counts.toReply, counts.toArchive, counts.disputeLimits] == [0, 0, 0, 0])
    #expect(counts.waiting.isEmpty)
  }

  @Test func `The days of a calendar count the open cases that act on them`() throws {
    let (first, last) = (Self.today - 30, Self.today + 30)
    let counts = try office.dueCounts(from: first, through: last)
    let days = try office.cases().compactMap { $0.due?.day ?? $0.actBy?.day }.filter {
      (first...last).contains($0)
    }
    #expect(counts == Dictionary(days.map { ($0, 1) }, uniquingKeysWith: +))
    for (day, count) in counts {
      let rows = try office.cases(actingOn: day)
      #expect(rows.count == count)
      #expect(rows.map(\.id) == rows.map(\.id).sorted())
      #expect(rows.allSatisfy { ($0.due ?? $0.actBy)?.day == day && $0.isOpen })
    }
  }

  @Test func `Units are those of any case, each once`() throws {
    #expect(try office.units() == VariedOffice.units.sorted())
    #expect(try TestOffice().office.units().isEmpty)
  }
}
