/// An event of the office itself as `record 本机关` takes it: one row of a table, for recording and for help.
struct OfficeEvent: Sendable {
  struct Field: Sendable {
    let name: String
    /// What stands behind the option, as 文字 or 整数.
    let hint: String
    let label: String
    var isRequired = true
  }

  let kind: String
  let name: String
  let fields: [Field]
  /// Further paragraphs of the help.
  var notes: [String] = []
  /// Records it, and says what was recorded.
  let record: @Sendable (OfficeFields, CommandContext) throws(Failure) -> [String]

  static let all = [
    personRegistered, settingChanged, organRegistered, documentNumbersBegun, table2Entered, paragraphWritten,
    openingBalanceEntered, reportAdopted,
    paperWithheld, paperPublished, paperNamed, paperRemoved, catalogueRevisionEntered, inspectionWordsWritten,
    inspectionDetailsEntered,
  ]

  /// The event by its key or by its name in Chinese.
  init?(typed text: String) {
    guard let event = Self.all.first(where: { $0.kind == text || $0.name == text }) else { return nil }
    self = event
  }

  init(
    _ kind: String, _ name: String, _ fields: [Field], notes: [String] = [],
    record: @escaping @Sendable (OfficeFields, CommandContext) throws(Failure) -> [String]
  ) {
    (self.kind, self.name, self.fields, self.notes, self.record) = (kind, name, fields, notes, record)
  }
}
