import Disclosure
import OfficeDocuments
import Templates

extension TemplateFolder {
  /// The templates of the yearly report's six parts.
  func annual() throws(Failure) -> AnnualTemplates { try templates(\.template) }

  /// Those of the self-inspection report's eight.
  func inspection() throws(Failure) -> InspectionTemplates { try templates(\.template) }

  /// One of them, read and its names checked.
  func read(_ template: ShippedTemplate) throws(Failure) -> Template {
    if let letter = LetterKind(template) { return try self.letter(letter) }
    let source = try source(template)
    let isAnnual = AnnualPart.allCases.contains { $0.template == template }
    do {
      return try isAnnual ? AnnualTemplates.template(source) : InspectionTemplates.template(source)
    } catch { throw .data(error.wording) }
  }

  private func templates<Part>(
    _ template: (Part) -> ShippedTemplate
  ) throws(Failure) -> ReportTemplates<Part> {
    var sources: [Part: TemplateSource] = [:]
    for part in Part.allCases { sources[part] = try source(template(part)) }
    do { return try ReportTemplates(sources) } catch { throw .data(error.wording) }
  }
}

extension AnnualPart {
  fileprivate var template: ShippedTemplate {
    switch self {
    case .overview: .annualOverview
    case .proactiveDisclosure: .annualDisclosure
    case .applications: .annualApplications
    case .disputes: .annualDisputes
    case .problems: .annualProblems
    case .other: .annualOther
    }
  }
}

extension InspectionPart {
  fileprivate var template: ShippedTemplate {
    switch self {
    case .organisation: .inspectionOrganisation
    case .withheld: .inspectionWithheld
    case .topics: .inspectionTopics
    case .conversions: .inspectionConversions
    case .secrecyReview: .inspectionSecrecy
    case .catalogue: .inspectionCatalogue
    case .problems: .inspectionProblems
    case .nextSteps: .inspectionNextSteps
    }
  }
}
