public import Disclosure

/// Why a letter cannot be written.
public enum LetterFault: Error, Hashable, Sendable {
  /// The law, or the record, keeps it.
  case refused(LetterRefusals)
  /// The template cannot be filled in.
  case template(TemplateError)
}
