/// A place as it is named in a description, told by how names of places end.
struct ContentPlace: Hashable, Sendable {
  /// Which pieces name it, without its ending.
  let stem: Range<Int>
  /// Which pieces name it, with its ending.
  var whole: Range<Int>
  /// The higher, the smaller the place.
  let level: Int
  /// What it is: 村 and 社区 of one name are two places.
  let ending: UInt32

  init(stem: Range<Int>, whole: Range<Int>, ending: Ending) {
    (self.stem, self.whole) = (stem, whole)
    level = ending.level
    self.ending = ending.one
  }

  /// Whether a request that names it asks for less than one that does not: a village, but not the office's own county.
  var isNarrow: Bool { level > Ending.county }
}

extension ContentPlace {
  /// How the name of a place ends.
  struct Ending: Sendable {
    let scalars: [UInt32]
    let level: Int
    /// The same for 村 and 村委会.
    let one: UInt32

    static let county = 30
    /// Whose names may be words for matters: 建设路, 工业路.
    static let road = 55
    /// 小区 after 阳光花园 is no place of its own.
    static let estate = 60

    var shortestStem: Int { level <= Self.county ? 2 : 1 }

    /// Of one thing that is called by several words, with / between them.
    fileprivate static func all(of words: Substring, _ level: Int) -> [Ending] {
      let words = words.split(separator: "/").map { $0.unicodeScalars.map(\.value) }
      return words.map { Ending(scalars: $0, level: level, one: words[0].reduce(0) { $0 &* 31 &+ $1 }) }
    }
  }

  private static let endings: [UInt32: [Ending]] = {
    let groups: [(Int, StaticString)] = [
      (10, "省 自治区"), (20, "市 州 地区"), (Ending.county, "县 区 旗"), (35, "开发区 新区 园区 林场 农场"),
      (40, "镇 乡 街道/街道办事处 苏木"), (50, "村/村委会 社区/居委会 嘎查 屯"), (Ending.road, "路 街 巷 大道"),
      (Ending.estate, "小区 花园 花苑 家园 嘉园 公寓 华府 名苑 新村 片区 地块 院区 景区"),
    ]
    let all = groups.flatMap { level, words in
      "\(words)".split(separator: " ").flatMap { Ending.all(of: $0, level) }
    }
    return Dictionary(grouping: all) { $0.scalars[0] }
      .mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }()

  /// Before 区 they make a word, not a district: 学区, 矿区.
  private static let noDistricts = Set(
    ContentScript.scalars(of: "矿库街学小社园景片新院厂校山灾养护老牧城郊辖营住示发户"))
  private static let district = ContentScript.scalars(of: "区")

  static func ending(at place: Int, in scalars: [UInt32]) -> Ending? {
    endings[scalars[place]]?.first { ending in
      place + ending.scalars.count <= scalars.count
        && ending.scalars.indices.allSatisfy { scalars[place + $0] == ending.scalars[$0] }
        && !(ending.scalars == district && place > 0 && noDistricts.contains(scalars[place - 1]))
    }
  }
}
