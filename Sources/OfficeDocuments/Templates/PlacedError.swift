/// What is wrong in a text that an officer edits, and where.
public protocol PlacedError: Error, Sendable {
  /// The file, or what a text without a file is called.
  var source: String { get }
  var place: TemplatePlace { get }
  /// The whole line of `place`.
  var text: String { get }
}
