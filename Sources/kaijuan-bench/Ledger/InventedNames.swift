import SeededRandom

/// Names of invented applicants and places: few surnames, many given names, so that a name is rare among a
/// million.
enum InventedNames {
  private static let surnames = Array(
    "宋曾陈何王唐沈邹钱周汪刘姚李董薛丁熊胡史赵孟徐萧邓武高乔韩吴许孙文金苏杨蔡袁贾蒋万彭叶姜廖张林段秦陆于毛范赖阎顾黄贺易杜戴孔江龙余龚潘郝吕程雷卢冯朱汤任侯白常郭郑曹石夏田邱尹罗谢康黎谭魏崔马傅梁邵钟方")
  private static let given = Array(
    "龙春燕华辉刚萱玉志强超晓佳兰东杰梓勇海浩怡欣伟敏红雪诗文懿嘉涵静国军然洋子思娟远平娜霞宇宁鹏秀峰飞轩桂琪建明梅艳英芳磊涛瑞信安邦斌博彩昌朝晨成诚川翠达丹德登迪栋恩帆凡菲芬丰凤福富改根庚光广贵桦慧吉季济健娇洁锦京晶景敬菊俊凯可宽坤兰乐蕾莉力良琳玲柳禄露璐茂美萌民岷楠念培佩琴青庆琼秋泉荣蓉如润森珊善尚胜石世淑树双顺松泰天田婷彤婉薇维卫文武西先贤祥翔向小新鑫兴旭轩璇学雅延阳瑶业一依艺毅银莹永友有雨元月悦云泽增展哲珍振正芝忠珠卓"
  )
  private static let placeNames = Array("草滩莲麓附城鸣鹿北塬龙泉西河虎关苏集胭脂白王流川上湾五户景古八松新治东关清水石门双桥大柳青山红旗永安长乐太平金沟")
  private static let placeKinds = ["镇", "乡", "社区", "村", "街道", "片区", "路", "工业园区", "地块"]

  /// Two places in five hundred have the same name, as villages have.
  static let places: [String] = stride(from: 0, to: placeNames.count - 1, by: 2).flatMap { first in
    placeKinds.map { kind in "\(placeNames[first])\(placeNames[first + 1])\(kind)" }
  }

  static func person(_ generator: inout SeededGenerator) -> String {
    let length = generator.happens(502, of: 745) ? 2 : 1
    var name = String(pick(surnames, &generator))
    for _ in 0..<length { name.append(pick(given, &generator)) }
    return name
  }

  static func lawFirm(_ generator: inout SeededGenerator) -> String {
    "\(pick(given, &generator))\(pick(given, &generator))律师事务所"
  }

  static func company(_ generator: inout SeededGenerator) -> String {
    "\(pick(places, &generator))\(pick(given, &generator))\(pick(given, &generator))建设工程有限公司"
  }

  static func pick<Value>(_ values: [Value], _ generator: inout SeededGenerator) -> Value {
    values[Int.random(in: 0..<values.count, using: &generator)]
  }
}
