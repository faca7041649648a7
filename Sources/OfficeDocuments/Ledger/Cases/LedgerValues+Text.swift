import Disclosure

extension LedgerValues {
  /// Remarks, unknown columns and what is kept without being trusted, as notes of the case.
  var notes: [String] {
    let remarks = text(.remarks).map { [$0] } ?? []
    let stated = text(.statedDue).map { ["台账所载期限：\($0)"] } ?? []
    return remarks + stated + outcomeNote + otherNotes
  }

  /// The unknown columns alone.
  var otherNotes: [String] {
    row.others.filter { $0.header != LedgerColumn.rejectionHeader }
      .map { "\($0.header.isEmpty ? "未命名的列" : $0.header)：\($0.value.withoutControlCharacters)" }
  }

  /// What the ledger wrote, where its words cover two outcomes of one row of table 三.
  private var outcomeNote: [String] {
    guard let text = text(.outcome), let read = LedgerOutcome.parse(text), let other = read.coversAlso else {
      return []
    }
    return ["台账所载答复类型为“\(text)”，也可能是“\(other.name)”，按“\(read.outcome.name)”登记，请核对。"]
  }

  /// The recognised columns in a fixed order, each as what it means: equal texts are one row, however it was saved
  /// and whichever of the usual names and forms of dates it uses.
  ///
  /// Each value stands behind its length, so that no value can pass for two.
  var canonicalText: String {
    LedgerColumn.allCases.compactMap { column in
      text(column).map { value in
        let meaning = meaning(of: value, in: column)
        return "\(column.rawValue)=\(meaning.utf8.count):\(meaning)"
      }
    }.joined(separator: "\n")
  }

  /// What a cell means; nil for one that says nothing.
  func meaning(in column: LedgerColumn) -> String? { text(column).map { meaning(of: $0, in: column) } }

  /// What a cell means once it was written and read again.
  func meaning(ofWritten text: String, in column: LedgerColumn) -> String? {
    let written = Array(FormulaGuard.applied(to: text).utf8)[...].trimmedOfBlanks
    let read = String(decoding: FormulaGuard.removed(from: written), as: UTF8.self)
    return LedgerValues.text(of: read).map { meaning(of: $0, in: column) }
  }

  private func meaning(of value: String, in column: LedgerColumn) -> String {
    if column.isDate { return (try? LedgerDate.parse(value))?.iso ?? value }
    switch column {
    case .caseNumber: return CaseNumber(value.filter { !$0.isNewline }).key
    case .channel: return LedgerNames.channels.value(of: value)?.rawValue ?? value
    case .applicantKind: return LedgerApplicantKind.parse(value)?.rawValue ?? value
    case .outcome: return LedgerOutcome.parse(value)?.key ?? value
    case .litigationType: return LedgerNames.litigation.value(of: value)?.rawValue ?? value
    case .reconsiderationResult, .litigationResult:
      return LedgerNames.disputeStates.value(of: value)?.rawValue ?? value
    case .reference: return (try? ReferenceNumber(parsing: value))?.description ?? value
    case .applicant, .content, .handlingUnit, .remarks, .contact, .identityNumber, .replyNumber,
      .respondentOrgan, .receivedOn, .clarificationNotifiedOn, .clarificationReceivedOn,
      .thirdPartyConsultedOn, .thirdPartyAnsweredOn, .extensionNotifiedOn, .feeNotifiedOn, .feePaidOn,
      .repliedOn, .reconsiderationFiledOn, .reconsiderationConcludedOn, .litigationFiledOn,
      .litigationConcludedOn, .archivedOn, .registeredOn, .statedDue, .history:
      return value
    }
  }
}
