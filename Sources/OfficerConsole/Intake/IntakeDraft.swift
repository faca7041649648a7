import OfficeStore

/// The half-typed intake form, as it is kept beside the record.
enum IntakeDraft {
  static let name = "intake"

  static func draft(_ values: IntakeValues, by entry: Entry) throws(ConsoleFault) -> Draft {
    try Draft(
      values.given, name: name, title: "收件登记" + (values[.applicant(1)].map { "：\($0)" } ?? ""), by: entry)
  }
}
