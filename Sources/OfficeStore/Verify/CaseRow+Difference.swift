extension CaseRow {
  /// The first column in which two rows differ.
  func firstDifference(from expected: CaseRow) -> Finding? {
    for (listed, right) in zip(Mirror(reflecting: self).children, Mirror(reflecting: expected).children) {
      let (listedText, rightText) = ("\(listed.value)", "\(right.value)")
      guard listedText != rightText else { continue }
      return .projectionDiffers(
        number: number, column: listed.label ?? "", listed: listedText, events: rightText)
    }
    return nil
  }
}
