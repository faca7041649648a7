extension String {
  /// For comparing names and labels: without blanks and the mark of what is required, in the width of ASCII.
  ///
  /// Scalar by scalar: a mark at the start of a label would join the sign before it.
  var comparableLabel: String {
    let scalars = foldedToHalfWidth.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "*" }
    return String(String.UnicodeScalarView(scalars))
  }
}
