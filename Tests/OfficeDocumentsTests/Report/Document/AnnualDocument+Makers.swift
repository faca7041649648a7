import Disclosure
import OfficeDocuments
import Templates

extension AnnualTemplates {
  /// The program's own, with some parts replaced.
  static func made(_ replaced: [AnnualPart: String] = [:]) throws(TemplateError) -> AnnualTemplates {
    var sources: [AnnualPart: TemplateSource] = [:]
    for (part, template) in zip(AnnualPart.allCases, ShippedTemplate.allCases) {
      sources[part] = try TemplateSource(name: template.fileName, bytes: template.bytes)
      if let text = replaced[part] {
        sources[part] = TemplateSource(name: template.fileName, text: "名称：甲\n依据：乙\n---\n" + text)
      }
    }
    return try AnnualTemplates(sources)
  }
}

extension AnnualDocument {
  static func made(
    _ report: AnnualReport, lastYear: AnnualReport? = nil, paragraphs: [AnnualPart: String] = [:],
    feeIncome: FeeIncome? = FeeIncome(yuan: []), openingBalances: [OpeningBalance] = [],
    templates: [AnnualPart: String] = [:]
  ) throws(TemplateError) -> AnnualDocument {
    let entries = AnnualEntries(
      paragraphs: paragraphs, feeIncome: feeIncome, openingBalances: openingBalances)
    return try AnnualDocument(report, lastYear: lastYear, entries: entries, templates: .made(templates))
  }

  /// The paragraphs of a part, one a line.
  func text(of part: AnnualPart) -> String {
    parts.filter { $0.part == part }.flatMap(\.blocks).map(\.text).joined(separator: "\n")
  }
}

extension AnnualReport {
  /// A report as its office printed it.
  static func published(_ text: String) throws -> AnnualReport { try AnnualReportFile.read(Array(text.utf8)) }

  static func shuyang() throws -> AnnualReport { try published(PublishedReports.shuyang2025) }

  /// A report of noughts.
  static func empty(year: Int) throws -> AnnualReport {
    let form = AnnualForm(reportYear: year) ?? .form2021
    return AnnualReport(
      office: "某局", year: year, table2: nil, table3: Table3(form: form, tallies: []),
      table4: Table4(tallies: []))
  }
}
