extension String {
  /// For comparing names and labels: without blanks and the mark of what is required, in the width of ASCII.
  var comparableLabel: String { foldedToHalfWidth.filter { !$0.isWhitespace && $0 != "*" } }
}
