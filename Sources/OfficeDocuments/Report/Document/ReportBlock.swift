/// A paragraph of a part of a report.
public enum ReportBlock: Hashable, Sendable {
  /// （一）主动公开情况: a line of its own under the part's title.
  case heading(String)
  case paragraph(String)
  /// 【请填写：…】: what the program does not know and never makes up.
  case prompt(String)

  init(_ line: String) {
    if line.hasPrefix("【请填写") {
      self = .prompt(line)
    } else if line.isHeading {
      self = .heading(line)
    } else {
      self = .paragraph(line)
    }
  }

  /// - Parameter text: one paragraph a line.
  static func blocks(of text: String) -> [ReportBlock] {
    text.split(whereSeparator: \.isNewline).map { String($0).trimmedOfBlanks }.filter { !$0.isEmpty }
      .map(ReportBlock.init)
  }

  /// Whether something is still to be filled in.
  var isPrompt: Bool {
    switch self {
    case .prompt: true
    case .heading, .paragraph: false
    }
  }

  /// The words as they are printed.
  public var text: String {
    switch self {
    case .heading(let text), .paragraph(let text), .prompt(let text): text
    }
  }
}

extension String {
  /// （一） to （十…） at the beginning, and no sentence behind it.
  fileprivate var isHeading: Bool {
    guard first == "（", let close = firstIndex(of: "）"), let last else { return false }
    let number = self[index(after: startIndex)..<close]
    return !number.isEmpty && number.allSatisfy { "一二三四五六七八九十".contains($0) }
      && index(after: close) < endIndex && !"。；：，！？".contains(last)
  }
}
