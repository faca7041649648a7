import Disclosure
import OfficeDocuments
import Templates

extension TemplateFolder {
  /// The templates of the yearly report's six parts.
  func annual() throws(Failure) -> AnnualTemplates {
    var sources: [AnnualPart: TemplateSource] = [:]
    for part in AnnualPart.allCases { sources[part] = try source(part.template) }
    do {
      return try AnnualTemplates(sources)
    } catch {
      throw .data(error.wording)
    }
  }

  /// One of them, read and its names checked.
  func annual(_ template: ShippedTemplate) throws(Failure) -> Template {
    let source = try source(template)
    do { return try AnnualTemplates.template(source) } catch { throw .data(error.wording) }
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
