/// What is wrong with a field as somebody typed it, and what would be right: one sentence.
package struct FieldFault: Error, Hashable {
  /// The field's name in the record, as `workingDays`.
  package let field: String
  package let message: String

  package init(_ field: String, _ message: String) {
    self.field = field
    self.message = message
  }
}
