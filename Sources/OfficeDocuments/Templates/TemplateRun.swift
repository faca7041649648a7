/// A piece of a filled-in text: what the template's author wrote, or what the program put in.
///
/// The two are kept apart because typed figures are checked and the program's own need not be.
public enum TemplateRun: Hashable, Sendable {
  case written(String)
  case filled(String)

  public var text: String {
    switch self {
    case .written(let text), .filled(let text): text
    }
  }
}

extension [TemplateRun] {
  public var text: String { map(\.text).joined() }
}
