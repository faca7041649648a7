/// Fields of a form under one heading.
public struct FormPart: Hashable, Sendable {
  /// Who fills a part in.
  public enum Writer: String, CaseIterable, Sendable {
    case applicant = "申请人"
    case office = "本机关"
  }

  public let title: String
  public let writer: Writer
  /// How many times the blank form has the part: one application may ask for several things.
  public let copies: Int
  /// Who is to fill the part in, and how.
  public let help: String?
  public let fields: [ApplicationField]

  /// Whether the part may be filled in several times.
  public var repeats: Bool { fields.contains { $0.matter?.isOfItem == true } }
}
