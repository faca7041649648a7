import Disclosure

extension Letter {
  /// The table of a sheet; every other letter has none.
  var form: [DocumentBlock] {
    switch order.kind {
    case .serviceReceipt: serviceReceiptForm
    case .worksheet: cases.flatMap { worksheetForm($0.state) }
    case .receipt, .clarification, .justification, .extension, .delay, .thirdPartyInquiry, .agencyInquiry,
      .consultationNotice, .assistance, .feeNotice, .disclosureNotice, .granted, .alreadyPublic,
      .partlyGranted, .refused, .doesNotExist, .otherOrgan, .needsCreation, .stillUnclear, .petition,
      .repeated, .publishedMaterial, .notProcessed, .specialAccess, .notGovernmentInformation, .closed,
      .mixed:
      []
    }
  }

  /// 送达回证 is filled in by hand.
  private var serviceReceiptForm: [DocumentBlock] {
    var table = DocumentTable(role: "receipt", widths: [25, 75])
    let state = cases[0].state
    let rows = [
      ("送达文书名称、文号", text(of: .served) ?? ""), ("受送达人", addressee),
      ("送达地址", state.address ?? ""), ("送达方式", order.manner?.name ?? ""),
      ("受送达人签名或者盖章", Self.dateLine), ("代收人签名、与受送达人的关系", Self.dateLine),
      ("未能送达的理由", ""), ("送达人签名", Self.dateLine), ("备注", ""),
    ]
    table.body = rows.map { [.heading($0.0, role: "label"), DocumentCell(.text($0.1))] }
    return [.table(table)]
  }

  private static let dateLine = "　　　　　　　　　　年　　月　　日"
}
