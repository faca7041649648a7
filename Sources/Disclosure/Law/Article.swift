/// A place in a law, regulation or notice, as a reckoning, a letter or a rule cites it.
public struct Article: Hashable, Sendable {
  public let instrument: Instrument
  /// 第…条; nil cites the instrument as a whole.
  public let article: Int?
  /// 第…款.
  public let paragraph: Int?
  /// 第（…）项.
  public let item: Int?

  public init(_ instrument: Instrument, _ article: Int? = nil, paragraph: Int? = nil, item: Int? = nil) {
    self.instrument = instrument
    self.article = article
    self.paragraph = paragraph
    self.item = item
  }

  /// An article of the Regulation of 2019.
  public static func regulation(_ article: Int, paragraph: Int? = nil, item: Int? = nil) -> Article {
    Article(.regulation2019, article, paragraph: paragraph, item: item)
  }

  /// An article of the Regulation of 2007, in force until 2019-05-14.
  public static func regulation2007(_ article: Int, paragraph: Int? = nil, item: Int? = nil) -> Article {
    Article(.regulation2007, article, paragraph: paragraph, item: item)
  }

  /// 《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号.
  public static func feeMeasures(_ article: Int? = nil) -> Article { Article(.feeMeasures, article) }

  /// 《政府信息公开工作年度报告格式》, 国办公开办函〔2021〕30号.
  public static let annualForm2021 = Article(.annualForm2021)

  /// As a letter cites it: 《中华人民共和国政府信息公开条例》第三十六条第（三）项.
  public var full: String { instrument.title + place }

  /// As ``full``, with the years of a version that is no longer in force: two regulations have one title.
  public var dated: String {
    instrument == .regulation2007 ? "\(instrument.title)（2007年公布）\(place)" : full
  }

  /// As a table cites it: 条例第三十六条第（三）项.
  public var short: String { instrument.shortTitle + place }

  /// Several as a letter cites them: the title of an instrument once, its places behind it.
  public static func list(_ articles: [Article]) -> String {
    var parts: [String] = []
    for (index, article) in articles.enumerated() {
      let isSame = index > 0 && articles[index - 1].instrument == article.instrument
      parts.append(isSame ? article.place : article.full)
    }
    return parts.joined(separator: "、")
  }

  private var place: String {
    let parts = [
      article.map { "第\(ChineseNumeral.text($0))条" },
      paragraph.map { "第\(ChineseNumeral.text($0))款" },
      item.map { "第（\(ChineseNumeral.text($0))）项" },
    ]
    return parts.compactMap { $0 }.joined()
  }
}
