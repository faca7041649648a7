extension FilledForm {
  /// What is missing or cannot be right, in the order of the form.
  public var findings: [FormFinding] { form.findings(answers) }

  /// Where the field of a finding stands; nil where the text does not have it.
  public func line(of finding: FormFinding) -> Int? { lines[finding.field.key(finding.item)] }
}
