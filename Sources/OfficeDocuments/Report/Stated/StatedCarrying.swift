import Disclosure

/// 上年结转 is 二, 结转下年 is 四: the year that stands beside 结转 says which, in either order.
enum StatedCarrying {
  static func joined(_ tokens: [StatedToken]) -> [StatedToken] {
    var joined: [StatedToken] = []
    var rest = tokens[...]
    while let token = rest.popFirst() {
      if let (row, length) = row(token, rest) {
        let end = rest.prefix(length).last?.range.upperBound ?? token.range.upperBound
        rest = rest.dropFirst(length)
        joined.append(
          StatedToken(kind: .word(.item(.row(row))), range: token.range.lowerBound..<end))
      } else {
        joined.append(token)
      }
    }
    return joined
  }

  /// The row that begins with a token, and how many tokens behind it are of it.
  private static func row(_ token: StatedToken, _ rest: ArraySlice<StatedToken>) -> (AnnualRow, Int)? {
    let fillers = rest.prefix(while: \.fills).count
    guard fillers <= 1, let next = rest.dropFirst(fillers).first?.word else { return nil }
    switch (token.word, next) {
    case (.year(.before), .carried), (.carried, .year(.before)): return (.carriedIn, fillers + 1)
    case (.carried, .year(.after)): return (.carriedOut, fillers + 1)
    default: return nil
    }
  }
}

extension StatedToken {
  fileprivate var fills: Bool {
    if case .text(let text) = kind { StatedFillers.fills(text) } else { false }
  }
}
