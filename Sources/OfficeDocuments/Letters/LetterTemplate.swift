public import Disclosure

/// The template of a letter.
public enum LetterTemplate {
  /// Reads it, and checks that its names and its events are those of the letter.
  ///
  /// - Parameters:
  ///   - source: the whole file.
  ///   - letter: what it is the template of.
  /// - Throws: ``TemplateError``, also for a head that leaves out an event without which the letter has no sense.
  public static func read(
    _ source: TemplateSource, for letter: LetterKind
  ) throws(TemplateError) -> Template {
    let template = try Template(parsing: source)
    let missing = letter.events.filter { !template.head.events.contains($0) }
    guard missing.isEmpty else {
      throw source.error(
        .head(.missingEvents(missing.map(\.name))), at: TemplatePlace(line: 1, column: 1))
    }
    try template.body.check(against: LetterNames.vocabulary(letter))
    return template
  }

  /// The names that the template of a letter may use.
  package static func names(of letter: LetterKind) -> [String] {
    LetterNames.vocabulary(letter).kinds.keys.sorted()
  }
}
