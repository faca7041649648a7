import Disclosure
import Testing

/// Facts come from ledgers and files: whatever they say, the program answers or throws, and never stops.
struct AbsurdFactTests {
  private static let counts = [Int.min, -1, 0, 1, 20_000, Int.max]

  private static func counted(_ count: Int) -> [CaseFact] {
    [
      .clarificationRequested(count), .consultationSent(deliveredOn: "2025-03-10", workingDays: count),
      .consultationSent(workingDays: count), .extended(count),
      .justificationRequested(stopsClock: true, workingDays: count),
    ]
  }

  @Test(arguments: counts)
  func `A period of any number of working days is counted or refused`(count: Int) throws {
    for fact in Self.counted(count) {
      let history = CaseHistory.registered(on: "2025-03-05").then(fact, on: "2025-03-06")
      _ = try? history.then(.replied(), on: "2025-03-20").deadline()
      do throws(CalendarError) {
        guard let state = try CaseState.replay(history.events, calendars: .published) else { continue }
        _ = try Clock.deadline(of: state, calendars: .published)
        // The law sets the period of an opinion: one of 1 is unfit, too.
        let isUnfit = count < 1 || fact.kind == .consultationSent
        #expect(state.irregularities.contains { $0.kind == .periodUnfit } == isUnfit, "\(fact)")
      } catch {
        #expect(count > 1000)
      }
    }
  }

  @Test(arguments: counts)
  func `A redo round of any number of working days is counted or refused`(count: Int) throws {
    let history = CaseHistory.registered(on: "2025-03-05").then(.replied(), on: "2025-03-12")
      .then(.filed(), on: "2025-03-20").then(.concluded(), on: "2025-06-03").then(
        .redoOrdered(workingDays: count), on: "2025-06-05")
    let extended = history.then(.extended(), on: "2025-06-05")
    for case let history in [history, extended] where count > 1000 {
      #expect(throws: CalendarError.self) { try history.deadline() }
    }
    guard count < 1000 else { return }
    #expect(try history.marks().contains(.periodUnfit) == (count < 1))
    let due = try history.deadline().due?.day
    #expect(due == (count < 1 ? "2025-06-05" : "2025-06-06"))
  }

  @Test(arguments: ["0001-01-01", "2007-12-28", "2051-01-01", "9999-12-31"] as [Day])
  func `A receipt outside the calendar throws`(day: Day) throws {
    #expect(throws: CalendarError.outOfRange(day)) { try CaseHistory.registered(on: day).deadline() }
  }

  @Test(arguments: ["0001-01-01", "2007-12-28", "2051-01-01", "9999-12-31"] as [Day])
  func `A fact on a day outside the calendar is counted or throws`(day: Day) throws {
    let facts: [CaseFact] = [
      .clarificationRequested(deliveredOn: day), .clarified, .consultationSent(deliveredOn: day),
      .consultationAnswered(), .extended(toldOn: day), .feeNoticed(deliveredOn: day), .paid,
      .superiorAsked(stopsClock: true), .superiorAnswered, .justificationRequested(stopsClock: true),
      .justified, .delayed(until: day), .replied(), .sent(by: .ems), .served, .filed(), .concluded(),
      .redoOrdered(), .withdrawn, .archived,
    ]
    let base = CaseHistory.registered(on: "2025-03-05").then(.consultationSent(), on: "2025-03-06")
    var answered = 0
    for fact in facts {
      for (on, of) in [(day, base), ("2025-03-07", base), (day, base.then(.replied(), on: "2025-03-12"))] {
        do throws(CalendarError) {
          guard let state = try CaseState.replay(of.then(fact, on: on).events, calendars: .published) else {
            continue
          }
          _ = try Clock.deadline(of: state, calendars: .published)
          answered += 1
        } catch {
          continue
        }
      }
    }
    #expect(answered > 10)
  }

  @Test func `A restart before the receipt does not begin the count before it`() throws {
    let history = CaseHistory.registered(on: "2025-03-05").then(.clarificationRequested(), on: "2025-02-20")
      .then(.clarified, on: "2025-02-27")
    #expect(try history.deadline().due?.day == "2025-04-02")
    #expect(try history.marks().contains(.beforeReceipt))
  }

  @Test func `A second receipt is marked and changes nothing`() throws {
    let base = CaseHistory.registered(on: "2025-03-05")
    guard let first = base.events.first else { return }
    let twice = base.then(first.fact, on: "2025-03-10")
    #expect(try twice.deadline() == base.deadline())
    #expect(try twice.marks() == [.notPermittedAtStage])
  }
}
