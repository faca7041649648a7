/// What is wrong with the head of a template file.
public enum TemplateHeadProblem: Hashable, Sendable {
  /// No line --- ends the head.
  case noEnd
  /// A line that is no 项：内容.
  case notAnEntry
  case unknownKey(String)
  case duplicateKey(TemplateHead.Key)
  case emptyValue(TemplateHead.Key)
  case missingKey(TemplateHead.Key)
  /// Under 所需事项 these are not named, without which the letter has no sense.
  case missingEvents([String])
  /// Under 所需事项: no kind of event has this name.
  case unknownEvent(String)
}
