/// Why a file is no application form: where, the line as it stands, and what is wrong.
public struct FormFileError: PlacedError, Hashable {
  public let source: String
  public let place: TemplatePlace
  public let text: String
  public let problem: FormFileProblem
}

extension TemplateSource {
  func error(_ problem: FormFileProblem, at place: TemplatePlace) -> FormFileError {
    FormFileError(source: name, place: place, text: line(place.line), problem: problem)
  }
}
