/// One number or word of letters in a description, with what it counts.
struct ContentNumber {
  enum Meaning {
    /// The number of an item in a list, or of an article.
    case none
    case word(String)
    case number(String, ContentNumbers.Value)
  }

  let meaning: Meaning
  /// Where the text goes on.
  let end: Int

  private static let dash = ContentScript.scalars(of: "-")[0]
  private static let ordinal = ContentScript.scalars(of: "第")[0]
  private static let year = ContentScript.scalars(of: "年")
  private static let fullYear = ContentScript.scalars(of: "年度")
  private static let ranges = ["-", "~", "至", "到", "年至", "年到", "年-"].map { $0.unicodeScalars.map(\.value) }
  private static let listMarks = Set(ContentScript.scalars(of: "、.)"))
  private static let articles = Set(ContentScript.scalars(of: "条款"))
  private static let units = Set(ContentScript.scalars(of: "元万亿%平米亩户人公千岁个吨天日小分座名套辆倍"))
  private static let counters: [(words: [[UInt32]], one: String)] = [
    ("号住宅楼 号楼 栋 幢 #楼 #", "楼"), ("季度", "季"), ("月份 月", "月"), ("标段 标", "标"), ("期", "期"), ("路", "路"),
    ("届", "届"), ("组", "组"), ("单元", "单元"), ("室", "室"), ("批次 批", "批"), ("号线 号", "号"), ("级", "级"), ("轮", "轮"),
    ("次", "次"), ("层", "层"), ("段", "段"), ("千伏 KV", "KV"),
  ].map { words, one in (words.split(separator: " ").map { $0.unicodeScalars.map(\.value) }, one) }

  init(at place: Int, in scalars: [UInt32], startsRun: Bool) {
    var end = place
    var hasLetter = false
    while end < scalars.count {
      let isDash =
        scalars[end] == Self.dash && end + 1 < scalars.count && ContentScript.isASCIIWord(scalars[end + 1])
      guard ContentScript.isASCIIWord(scalars[end]) || (isDash && hasLetter) else { break }
      if !ContentScript.isDigit(scalars[end]) { hasLetter = true }
      end += 1
    }
    let text = ContentScript.text(scalars[place..<end])
    if hasLetter {
      self = Self.lettered(text, end, in: scalars)
    } else {
      self = Self.counted(text, Int(text) ?? 0, end, in: scalars, startsRun: startsRun)
    }
  }

  private init(_ meaning: Meaning, _ end: Int) {
    self.meaning = meaning
    self.end = end
  }

  private static func lettered(_ text: String, _ end: Int, in scalars: [UInt32]) -> Self {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return Self(.word(text), end) }
    let isFollowed = starts("号".unicodeScalars.map(\.value), at: end, in: scalars)
    return Self(.number(text, .ordinal(text)), isFollowed ? end + 1 : end)
  }

  private static func counted(
    _ text: String, _ value: Int, _ end: Int, in scalars: [UInt32], startsRun: Bool
  ) -> Self {
    if let years = years(text, value, end, in: scalars) { return years }
    let next = end < scalars.count ? scalars[end] : 0
    if articles.contains(next) || (startsRun && value <= 30 && listMarks.contains(next)) {
      return Self(.none, end + 1)
    }
    for (words, one) in counters {
      guard let word = words.first(where: { starts($0, at: end, in: scalars) }) else { continue }
      let after = end + word.count
      return Self(.number(text + ContentScript.text(word), .ordinal("\(value)" + one)), after)
    }
    if units.contains(next) { return Self(.number(text, .quantity(text)), end) }
    if next == dash, end + 1 < scalars.count, ContentScript.isDigit(scalars[end + 1]) {
      let stop = scalars[(end + 1)...].firstIndex { !ContentScript.isDigit($0) } ?? scalars.count
      let whole = ContentScript.text(scalars[(end - text.utf8.count)..<stop])
      return Self(.number(whole, .ordinal(whole)), stop)
    }
    return Self(.number(text, .ordinal(text)), end)
  }

  private static func years(_ text: String, _ value: Int, _ end: Int, in scalars: [UInt32]) -> Self? {
    if text.utf8.count == 2, (10...29).contains(value), starts(fullYear, at: end, in: scalars) || value >= 18
    {
      guard starts(year, at: end, in: scalars) else { return nil }
      return Self(.number("20\(text)年", .years((2000 + value)...(2000 + value))), endOfYear(end, in: scalars))
    }
    guard text.utf8.count == 4, (1949...2099).contains(value) else { return nil }
    for range in ranges where starts(range, at: end, in: scalars) {
      let (last, after) = integer(at: end + range.count, in: scalars)
      guard let last, (value...min(value + 20, 2099)).contains(last) else { continue }
      return Self(.number("\(value)-\(last)年", .years(value...last)), endOfYear(after, in: scalars))
    }
    guard starts(year, at: end, in: scalars) else {
      let next = end < scalars.count ? scalars[end] : 0
      return next == dash ? nil : Self(.number("\(value)", .years(value...value)), end)
    }
    return day(value, end + 1, in: scalars)
      ?? Self(.number("\(value)年", .years(value...value)), endOfYear(end, in: scalars))
  }

  /// After 年 or 年度, where one follows.
  private static func endOfYear(_ place: Int, in scalars: [UInt32]) -> Int {
    [fullYear, year].first { starts($0, at: place, in: scalars) }.map { place + $0.count } ?? place
  }

  /// 2023年5月12日, which a description may have or not.
  private static func day(_ year: Int, _ place: Int, in scalars: [UInt32]) -> Self? {
    let (month, afterMonth) = integer(at: place, in: scalars)
    guard let month, starts([0x6708], at: afterMonth, in: scalars) else { return nil }
    let (day, afterDay) = integer(at: afterMonth + 1, in: scalars)
    guard let day, starts([0x65E5], at: afterDay, in: scalars) else { return nil }
    let text = "\(year)年\(month)月\(day)日"
    return Self(.number(text, .day(text)), afterDay + 1)
  }

  private static func integer(at place: Int, in scalars: [UInt32]) -> (Int?, Int) {
    var (value, end): (Int?, Int) = (nil, place)
    while end < scalars.count, end - place < 4, ContentScript.isDigit(scalars[end]) {
      value = (value ?? 0) * 10 + Int(scalars[end] - 0x30)
      end += 1
    }
    return (value, end)
  }

  private static func starts(_ word: [UInt32], at place: Int, in scalars: [UInt32]) -> Bool {
    place + word.count <= scalars.count && word.indices.allSatisfy { scalars[place + $0] == word[$0] }
  }
}
