/// A JSON object of the interchange form, whose keys are known and stand once.
struct ReportObject {
  private let owner: ReportNode
  private let members: [String: ReportNode]

  init(_ owner: ReportNode, members: [String: ReportNode]) {
    self.owner = owner
    self.members = members
  }

  func member(_ key: String) throws(AnnualReportFileError) -> ReportNode {
    if let member = members[key] { return member }
    let place = owner.path.isEmpty ? key : "\(owner.path).\(key)"
    throw .invalid(.init(path: place, line: owner.node.line, value: nil, problem: .missingKey))
  }
}
