public import Disclosure

extension InspectionPart: ReportPart {
  public static var namesOfParagraphs: TemplateVocabulary { InspectionNames.vocabulary }
}

/// The templates of the eight parts of the self-inspection report.
public typealias InspectionTemplates = ReportTemplates<InspectionPart>

/// The office's own words for a part of the self-inspection report.
public typealias InspectionParagraph = ReportParagraph<InspectionPart>
