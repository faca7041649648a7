/// Phrases in which applications are worded.
enum ContentPhrases {
  /// Clauses that begin so say how and why, not what.
  private static let asides = words(
    "以便 用于 用途 谢谢 此致 敬礼 获取方式 提供方式 获取信息 送达方式 联系 邮寄 请邮寄 请寄 请以 请于 请在 望 以上 加盖 并加盖 要求加盖 特此 如不 如果 若 为了 因为 由于 尊敬的 您好 你好 急需 请尽快 请依法答复 纸质 电子邮件 依法答复 如无 并书面"
  )
  private static let requests = words(
    "申请公开 申请获取 申请查阅 申请查询 申请 请求 要求 希望 恳请 恳求 想了解 想知道 想问 请公开 请提供 请依法 请告知 请书面 请予 请贵 请你 请问 请政府 请将 请 望公开 公开 需要")
  /// Whoever asks so may say afterwards what exactly.
  private static let inquiries = words("想了解 想知道 想问 请问 需要 希望")
  /// What may stand before the words of asking in their clause.
  private static let openers = words("我 本人 我们 现 特 兹 故 因 为此 所以 依法 书面 向 今 再次 并 根据 依据 按照 依照 村民 业主 居民")
  private static let disclosing = words("公开 提供 告知 公布 出示 获取")
  private static let agents = Set(ContentScript.scalars(of: "局府委办会厅院队所心位关们"))
  /// After 公开 they make another word of it: 公开招聘, 公开拍卖.
  private static let notDisclosed = Set(ContentScript.scalars(of: "招拍竞选遴出"))
  private static let bases = words("根据 依据 按照 依照 遵照")
  private static let laws = words("信息公开条例 规定 条例 法》")
  private static let closing = ContentScript.scalars(of: "》")[0]
  private static let owners = words("本人的 我的 我家 我自己 我户 本人 自己的 给我 对我")
  private static let ownPlaces = words("我家住 本人所在 本人系 本人是 本人为")
  private static let questions = words("为什么 为何")

  private static func words(_ text: StaticString) -> [[UInt32]] {
    "\(text)".split(separator: " ").map { $0.unicodeScalars.map(\.value) }.sorted { $0.count > $1.count }
  }

  static func isAside(_ clause: [UInt32]) -> Bool {
    asides.contains { clause.starts(with: $0) }
  }

  /// Without the law that an application rests on: 根据《政府信息公开条例》第二十七条的规定.
  static func withoutBasis(_ clause: [UInt32]) -> [UInt32] {
    guard bases.contains(where: { clause.starts(with: $0) }),
      laws.contains(where: { first($0, in: clause) != nil })
    else { return clause }
    let title = clause.lastIndex(of: closing).map { $0 + 1 } ?? 0
    let rest = Array(clause[title...])
    let request = requests.filter { $0.count > 1 }.compactMap { first($0, in: rest) }.min()
    return request.map { Array(rest[$0...]) } ?? []
  }

  /// Whether the words after those of asking name a place, a year or a lot, or enough of a matter to stand by themselves.
  static func standsAlone(_ words: [UInt32]) -> Bool {
    let reader = ContentReader(words)
    return !reader.places.isEmpty || reader.numbers != ContentNumbers()
      || reader.pieces.filter { $0.role == .matter }.count >= 6
  }

  /// 想了解, before 申请公开.
  static func isInquiry(_ clause: [UInt32]) -> Bool {
    let asking = requests.filter { $0.count > 1 }.compactMap { word in
      first(word, in: clause).map { (place: $0, word: word) }
    }
    return asking.min { $0.place < $1.place }.map { inquiries.contains($0.word) } ?? false
  }

  /// The words after those of asking; nil where nothing is asked.
  static func request(in clause: [UInt32]) -> [UInt32]? {
    let atStart = requests.first { clause.starts(with: $0) }
    if let atStart { return withoutAgent(Array(clause[atStart.count...])) }
    guard openers.contains(where: { clause.starts(with: $0) }) else { return nil }
    let found = requests.filter { $0.count > 1 }.compactMap { word in
      first(word, in: clause).map { (place: $0, length: word.count) }
    }
    let best = found.min { ($0.place, -$0.length) < ($1.place, -$1.length) }
    return best.map { withoutAgent(Array(clause[($0.place + $0.length)...])) }
  }

  /// 请求镇政府公开… is asked of the township, not about it.
  private static func withoutAgent(_ words: [UInt32]) -> [UInt32] {
    for verb in disclosing {
      guard let place = first(verb, in: words), place > 0, place <= 10, agents.contains(words[place - 1])
      else { continue }
      let rest = words[(place + verb.count)...]
      if let next = rest.first, !notDisclosed.contains(next) { return Array(rest) }
    }
    return words
  }

  /// Whether anything is named besides 材料 and the like.
  static func saysSomething(_ words: [UInt32]) -> Bool {
    ContentReader(words).pieces.filter { $0.role != .form }.count >= 2
  }

  /// 请公开审计报告: of what, was told before.
  static func namesNothing(_ words: [UInt32]) -> Bool {
    let reader = ContentReader(words)
    return reader.places.isEmpty && !reader.pieces.contains { $0.role == .matter }
  }

  /// 本人的退休审批档案, but not 本人所在的村.
  static func isOwn(_ words: [UInt32]) -> Bool {
    owners.contains { first($0, in: words) != nil }
      && !ownPlaces.contains { first($0, in: words) != nil }
  }

  static func isQuestion(_ words: [UInt32]) -> Bool { questions.contains { first($0, in: words) != nil } }

  static func first(_ word: [UInt32], in text: [UInt32]) -> Int? {
    guard !word.isEmpty, text.count >= word.count else { return nil }
    return (0...(text.count - word.count)).first { start in
      word.indices.allSatisfy { text[start + $0] == word[$0] }
    }
  }
}
