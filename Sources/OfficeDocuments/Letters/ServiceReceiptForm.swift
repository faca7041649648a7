import Disclosure

extension Letter {
  /// 送达回证 is a sheet that is filled in by hand; every other letter has no table.
  var form: [DocumentBlock] {
    guard order.kind == .serviceReceipt else { return [] }
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
