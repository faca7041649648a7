import Disclosure

/// The fields of an event of the office, as typed.
struct OfficeFields {
  private let given: [String: [String]]

  /// - Throws: ``Failure`` with exit code 2, naming the field that is missing or unknown.
  init(_ given: [String: [String]], of event: OfficeEvent) throws(Failure) {
    self.given = given
    let known = event.fields.map(\.name)
    let advice = "运行 kaijuan record 本机关 \(event.kind) --help 查看。"
    if let unknown = given.keys.sorted().first(where: { !known.contains($0) }) {
      throw .usage("“\(event.name)”没有内容 --\(unknown)。\(advice)")
    }
    if let missing = event.fields.first(where: { $0.isRequired && given[$0.name] == nil }) {
      throw .usage("“\(event.name)”缺少 --\(missing.name)（\(missing.label)）。\(advice)")
    }
  }

  /// The names of the fields that were typed.
  var names: Set<String> { Set(given.keys) }

  func optional(_ name: String) -> String? { given[name]?.last }

  func text(_ name: String) throws(Failure) -> String {
    guard let text = optional(name) else { throw .usage("缺少 --\(name)。") }
    return text
  }

  func day(_ name: String) throws(Failure) -> Day? {
    try optional(name).map { (text) throws(Failure) in try Arguments.day(text, what: "--\(name)") }
  }

  /// The report year, which has an official form.
  func year() throws(Failure) -> (year: Int, form: AnnualForm) {
    let year = try Arguments.integer(try text("year"), what: "--year", in: 2019...2050)
    guard let form = AnnualForm(reportYear: year) else {
      throw .usage("\(year)年没有统一的年度报告表式（自2019年度起）。")
    }
    return (year, form)
  }
}
