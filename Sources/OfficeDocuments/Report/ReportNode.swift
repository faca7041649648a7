import Disclosure

/// A JSON value with its place in the file, so that each error can name it.
struct ReportNode {
  let path: String
  let node: JSONNode

  init(root node: JSONNode) {
    self.init(path: "", node: node)
  }

  private init(path: String, node: JSONNode) {
    self.path = path
    self.node = node
  }

  func error(_ problem: AnnualReportFileError.Problem) -> AnnualReportFileError {
    .invalid(.init(path: path, line: node.line, value: node.value.quotation, problem: problem))
  }

  private func wrongKind(_ expected: JSONKind...) -> AnnualReportFileError {
    error(.wrongKind(expected: expected))
  }
}

extension ReportNode {
  var isNull: Bool { node.value.kind == .null }

  func text() throws(AnnualReportFileError) -> String {
    guard case .string(let text) = node.value else { throw wrongKind(.string) }
    return text
  }

  /// A whole number that is no more than ``AnnualReportFile/largestCount``.
  func count() throws(AnnualReportFileError) -> Int {
    guard case .number(let digits) = node.value else { throw wrongKind(.number) }
    guard let count = Int(digits), digits != "-0", (0...AnnualReportFile.largestCount).contains(count)
    else { throw error(.notACount) }
    return count
  }

  /// A count, or nil for a blank cell.
  func cell() throws(AnnualReportFileError) -> Int? {
    if isNull { return nil }
    guard case .number = node.value else { throw wrongKind(.number, .null) }
    return try count()
  }

  /// 万元 with up to four decimals, or nil for a blank cell.
  func money() throws(AnnualReportFileError) -> Money? {
    if isNull { return nil }
    guard case .number(let digits) = node.value else { throw wrongKind(.number, .null) }
    do {
      return try Money(tenThousandYuan: digits)
    } catch {
      throw self.error(.notMoney(error))
    }
  }

  /// The elements of an array of exactly `length`.
  func elements(_ length: Int) throws(AnnualReportFileError) -> [ReportNode] {
    guard case .array(let nodes) = node.value else { throw wrongKind(.array) }
    guard nodes.count == length else { throw error(.wrongLength(found: nodes.count, expected: length)) }
    return nodes.enumerated().map { ReportNode(path: "\(path)[\($0.offset)]", node: $0.element) }
  }

  /// The members of an object with exactly these keys, each once, in any order.
  func members(_ keys: [String]) throws(AnnualReportFileError) -> ReportObject {
    guard case .object(let members) = node.value else { throw wrongKind(.object) }
    var found: [String: ReportNode] = [:]
    for member in members {
      let place = path.isEmpty ? member.key : "\(path).\(member.key)"
      let problem: AnnualReportFileError.Problem? =
        !keys.contains(member.key) ? .unknownKey(known: keys) : found[member.key] != nil ? .duplicateKey : nil
      if let problem {
        let value = member.node.value.quotation
        throw .invalid(.init(path: place, line: member.line, value: value, problem: problem))
      }
      found[member.key] = ReportNode(path: place, node: member.node)
    }
    return ReportObject(self, members: found)
  }
}
