/// How far a long work is, in one line of a terminal.
struct ProgressText {
  /// What is done: 检查台账.
  let work: String
  /// What is counted: 行, 件.
  let unit: String

  /// - Parameters:
  ///   - count: how many are done.
  ///   - fraction: how much of the whole is done, from 0 to 1; nil where the whole is not known.
  ///   - milliseconds: since the work began.
  func line(count: Int, fraction: Double?, milliseconds: Int) -> String {
    let start = "\(work) \(Self.grouped(count))\(unit)"
    guard let fraction else { return start }
    let percent = "\(start) \(Int((fraction * 100).rounded(.down)))%"
    // What the first moments say of the rest is worth nothing.
    guard milliseconds >= 2000, fraction > 0.001 else { return percent }
    let left = Double(milliseconds) * (1 - fraction) / fraction / 1000
    return "\(percent) 约剩\(Self.duration(Int(left.rounded(.up))))"
  }

  /// 1234567 as 1,234,567.
  static func grouped(_ number: Int) -> String {
    let digits = String(number)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  private static func duration(_ seconds: Int) -> String {
    switch seconds {
    case ..<60: "\(seconds)秒"
    case ..<3600: "\(seconds / 60)分\(seconds % 60)秒"
    default: "\(seconds / 3600)小时\(seconds % 3600 / 60)分"
    }
  }
}
