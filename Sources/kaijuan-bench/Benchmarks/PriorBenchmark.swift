import Disclosure
import OfficeStore

/// Earlier cases beside a half-typed form: what an officer waits for after each key.
enum PriorBenchmark {
  private static let target = Target.under(seconds: 0.01)

  static func measure(_ office: InventedOffice, _ bench: Bench) throws -> [Measurement] {
    let opened = try office.open(bench)
    let last = try opened.cases(all: true, limit: office.cases / 2).last
    let (name, subject) = (last?.applicant ?? "宋龙", last?.subject ?? "征地补偿安置方案")
    let person = Applicant(
      name: name, kind: .naturalPerson, identityNumber: "11010519491231002X", phone: "83331234")
    let asked = { (content: String, number: String?) in
      [RequestItem(number: 1, content: content, documentNumber: number)]
    }
    let queries = [
      ("of an applicant", PriorQuery(applicants: [person], items: [])),
      ("of what a case asks for", PriorQuery(applicants: [], items: asked(subject, nil))),
      ("of frequent words", PriorQuery(applicants: [], items: asked("征地补偿安置方案公告", nil))),
      ("of all of these, with 文号", PriorQuery(applicants: [person], items: asked(subject, "沭政发〔2024〕12号"))),
    ]
    return try frequencies(opened, office, bench)
      + queries.map { figure, query in
        Measurement(
          "earlier cases \(figure)", cases: office.cases,
          .seconds(
            try Stopwatch.samples(bench.effort.runs) { _ = try opened.priorCases(like: query, limit: 20) }),
          target: target)
      }
  }

  /// Of who applied most in the last year (Art. 35): what is usual is counted anew for each day, and kept for the
  /// same.
  private static func frequencies(
    _ opened: Office, _ office: InventedOffice, _ bench: Bench
  ) throws -> [Measurement] {
    let most = try BareDatabase(office.path).rows(
      """
      SELECT applicant FROM cases WHERE coalesce(received_on, arrived_on) > \(bench.today.number - 365)
      GROUP BY applicant ORDER BY count(*) DESC LIMIT 1
      """)
    let name = most.first?.first ?? "宋龙"
    let query = PriorQuery(
      applicants: [Applicant(name: name, kind: .naturalPerson)],
      items: [RequestItem(number: 1, content: "征地补偿安置方案")])
    var day = bench.today
    let anew = try Stopwatch.samples(bench.effort.runs) {
      day = day - 1
      _ = try opened.frequency(of: query, on: day)
    }
    let again = try Stopwatch.samples(bench.effort.runs) { _ = try opened.frequency(of: query, on: day) }
    return [
      Measurement("how often an applicant applied, beside the usual", cases: office.cases, .seconds(anew)),
      Measurement("the same once the usual is known", cases: office.cases, .seconds(again), target: target),
    ]
  }
}
