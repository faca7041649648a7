/// Where the officer is between the first key and the case.
enum IntakeStep {
  case typing
  /// The cursor is in the list of earlier cases.
  case comparing
  /// What will be saved is shown.
  case confirming(IntakeSummary)
  /// Whether the form is to be emptied is asked.
  case clearing
  case saved(SavedIntake)
}
