/// A paper that the system's command is done with.
package struct EndedPrint: Hashable, Sendable {
  /// The program.
  package let command: String
  /// What it says against it; nil where it took the paper.
  package let trouble: String?

  package init(command: String, trouble: String?) {
    self.command = command
    self.trouble = trouble
  }
}
