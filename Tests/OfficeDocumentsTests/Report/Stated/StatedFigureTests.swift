import Disclosure
import OfficeDocuments
import Testing

/// G: what figures a sentence of a report states. Every sentence is one that such reports have.
struct StatedFigureTests {
  /// `新收=713 上年.新收.自然人=600 ?3场(noRow)`, in the order of the sentence: what is held against a table, and what is
  /// left to the officer.
  static let sentences: [(String, String)] = [
    // Intake
    ("2025年，全县新收政府信息公开申请713件，上年结转36件，办结718件，结转下年度继续办理31件。", "新收=713 上年结转=36 办结=718 结转下年=31"),
    ("全年共收到政府信息公开申请７１３件，其中自然人705件，法人或其他组织8件。", "新收=713 新收.自然人=705 新收.法人或其他组织=8"),
    ("我县本年新收依申请公开七百一十三件，结转上年三十六件。", "新收=713 上年结转=36"),
    ("本年度受理申请713件，其中：自然人705件、商业企业3件、法律服务机构5件、其他0件。", "新收=713 新收.自然人=705 新收.商业企业=3 新收.法律服务机构=5 新收.其他=0"),
    ("2024年结转36件，2025年新收申请713件。", "上年结转=36 新收=713"),
    ("结转至2026年继续办理31件", "结转下年=31"),
    ("其中31件结转下一年度继续办理。", "结转下年=31"),
    ("新收政府信息公开申请1,713件", "新收=1713"),
    ("自然人新收705件，法人和其他组织新收8件", "新收.自然人=705 新收.法人或其他组织=8"),
    ("依申请公开方面：新收：713件。", "新收=713"),
    ("新收政府信息公开申请 5 件，办结 1,718 件。", "新收=5 办结=1718"),
    ("2025 年新收申请 713 件，2024 年新收 676 件，举办培训 3 场。", "新收=713 上年.新收=676 ?3(noRow)"),
    ("新收政府信息公开申请伍件，办结柒佰壹拾捌件，结转贰拾件。", "新收=5 办结=718 ?贰拾件(noRow)"),
    ("重拾起步，登陆次数3次，肆意", "?3次(noRow)"),
    // Results
    (
      "予以公开294件、部分公开101件、不予公开32件、无法提供113件、不予处理19件、其他处理159件。",
      "予以公开=294 部分公开=101 不予公开=32 无法提供=113 不予处理=19 其他处理=159"
    ),
    ("依法予以公开的294件，占比40.9%。", "予以公开=294 ?40.9%(noRow)"),
    ("其中，294件予以公开，101件部分公开，32件不予公开。", "予以公开=294 部分公开=101 不予公开=32"),
    ("办结申请718件，其中予以公开294件，自然人290件。", "办结=718 予以公开=294 予以公开.自然人=290"),
    ("不予公开32件（属于三类内部事务信息13件、属于行政查询事项9件、危及“三安全一稳定”2件）。", "不予公开=32 内部事务信息=13 行政查询事项=9 三安全一稳定=2"),
    ("本机关不掌握相关政府信息111件，没有现成信息需要另行制作2件。", "不掌握=111 另行制作=2"),
    ("信访、举报、投诉类申请12件，重复申请7件", "信访举报投诉=12 重复申请=7"),
    ("其他处理159件，其中逾期不补正9件、逾期未缴费7件、其他143件。", "其他处理=159 逾期不补正=9 逾期未缴费=7 其他处理之其他=143"),
    ("予以公开294件，部分公开101件，总计718件。", "予以公开=294 部分公开=101 办结=718"),
    ("申请已全部办结718件", "办结=718"),
    ("新收713件，已全部办结718件", "新收=713 办结=718"),
    ("已全部办结718件", "?718件(noRow)"),
    // Disputes
    ("因政府信息公开工作被申请行政复议61件，其中维持27件、纠正10件、其他结果9件、尚未审结15件。", "复议=61 复议.维持=27 复议.纠正=10 复议.其他结果=9 复议.尚未审结=15"),
    (
      "发生行政诉讼13起，其中未经复议直接起诉3起，结果维持3起；复议后起诉10起，维持8起、其他1起、尚未审结1起。",
      "诉讼=13 直接起诉=3 直接起诉.维持=3 复议后起诉=10 复议后起诉.维持=8 复议后起诉.其他结果=1 复议后起诉.尚未审结=1"
    ),
    ("行政复议审结46件，被纠正10件。", "复议.审结=46 复议.纠正=10"),
    ("行政复议维持27次", "复议.维持=27"),
    ("行政复议六十一件，行政诉讼十三件。", "复议=61 诉讼=13"),
    // Table 二
    ("制发行政规范性文件6件、废止1件，现行有效32件。", "规范性文件.制发=6 规范性文件.废止=1 规范性文件.现行有效=32"),
    ("作出行政许可处理决定517645件，行政处罚处理决定693957件，行政强制2154件。", "行政许可.处理决定=517645 行政处罚.处理决定=693957 行政强制.处理决定=2154"),
    ("行政事业性收费4068.208万元。", "行政事业性收费.金额=4068208000"),
    ("行政事业性收费40682080元。", "行政事业性收费.金额=4068208000"),
    ("制发规章0件，行政规范性文件6件。", "规章.制发=0 规范性文件.制发=6"),
    // Other years and comparisons
    ("上年新收676件，本年新收713件。", "上年.新收=676 新收=713"),
    ("2024年新收申请676件，予以公开280件。", "上年.新收=676 上年.予以公开=280"),
    ("2023年新收申请500件，今年新收713件。", "?500件(otherYear) 新收=713"),
    ("新收713件，较上年增加37件，办结718件。", "新收=713 ?37件(comparison) 办结=718"),
    ("新收713件，同比增长5.5%。", "新收=713 ?5.5%(comparison)"),
    ("新收713件，比2024年的676件有所增加。", "新收=713 ?676件(comparison)"),
    ("新收713件，上年676件，予以公开294件。", "新收=713 ?676件(noRow) 予以公开=294"),
    // What no table can vouch for
    ("举办培训班3期，培训人员200人次。", "?3(noRow) ?200人次(noRow)"),
    ("网上申请500件，信函申请213件。", "?500件(noRow) ?213件(noRow)"),
    ("新收网上申请500件。", "?500件(noRow)"),
    ("涉及征地的予以公开20件。", "?20件(noRow)"),
    ("新收申请700余件，办结约710件。", "?700余件(approximate) ?710件(approximate)"),
    ("不予公开、无法提供145件。", "?145件(noRow)"),
    ("新收和上年结转申请749件。", "?749件(noRow)"),
    ("行政复议、行政诉讼共74件。", "?74件(noRow)"),
    ("收到群众来信30件。", "?30件(noRow)"),
    ("因不予公开引发行政复议5件。", "?5件(noRow)"),
    ("公开行政许可信息120条，主动公开行政处罚决定50件。", "?120条(noRow) ?50件(noRow)"),
    ("维持、纠正分别为27件、10件。", "?27件(noRow) ?10件(noRow)"),
    ("新收申请713人次", "?713人次(unit)"),
    ("行政许可51.76万件", "?51.76万件(approximate)"),
    ("新收二百五件", "?二百五件(approximate)"),
    ("收取信息处理费380元。", "?380元(noRow)"),
    ("自然人705件。", "?705件(noRow)"),
    // Of a part of the office, of other matters, or of a part of the year
    ("年底未办结31件，尚未办结5件。", "?31件(noRow) ?5件(noRow)"),
    ("县长信箱受理群众来信1200件，办结1198件。", "?1200件(noRow) ?1198件(noRow)"),
    ("新收申请713件，收到投诉30件，办结30件。", "新收=713 ?30件(noRow) ?30件(noRow)"),
    ("县长信箱办结1198件。", "?1198件(noRow)"),
    ("一季度收到申请180件，办结申请170件。", "?180件(otherYear) ?170件(otherYear)"),
    ("第二季度新收180件，全年新收713件。", "?180件(otherYear) 新收=713"),
    ("上半年新收政府信息公开申请300件。", "?300件(otherYear)"),
    ("12月当月新收申请65件。", "?65件(otherYear)"),
    ("1至6月新收申请305件，1月1日至6月30日新收申请305件。", "?305件(otherYear) ?305件(otherYear)"),
    ("2025年1月1日至12月31日，新收申请713件；1—12月新收申请713件。", "新收=713 新收=713"),
    ("县自然资源和规划局收到政府信息公开申请98件，办结95件，予以公开90件。", "?98件(noRow) ?95件(noRow) ?90件(noRow)"),
    ("沭阳县自然资源局收到申请98件；全县予以公开294件。", "?98件(noRow) 予以公开=294"),
    ("沭阳县共收到申请713件，沭阳县人民政府予以公开294件。", "新收=713 予以公开=294"),
    ("乡镇（街道）办结信息公开申请45件。", "?45件(noRow)"),
    ("“十四五”期间共收到政府信息公开申请3200件。", "?3200件(otherYear)"),
    ("近三年共收到申请2000件，2019年以来共收到申请5000件。", "?2000件(otherYear) ?5000件(otherYear)"),
    ("今年以来共收到申请713件。", "新收=713"),
    ("全程网办申请中予以公开180件，部分公开20件。", "?180件(noRow) ?20件(noRow)"),
    ("全程网办申请中180件予以公开。", "?180件(noRow)"),
    ("办理行政复议案件350件，维持210件，纠正35件。", "?350件(noRow) ?210件(noRow) ?35件(noRow)"),
    ("被申请行政复议61件，县政府审结行政复议案件300件，纠正35件。", "复议=61 ?300件(noRow) ?35件(noRow)"),
    ("全年审结行政复议300件。", "?300件(noRow)"),
    // No figures at all
    ("根据《条例》第五十条和国办公开办函〔2021〕30号，统计期限为2025年1月1日至12月31日（1—12月）。", ""),
    ("一是统一平台，二是一体推进，四类过程性信息、三安全一稳定从严把握，第三方意见一并考虑。", ""),
    ("S232线和5G项目信息一次性公开，属于国务院令第711号规定的情形，二〇二五年起施行。", ""),
  ]

  @Test(arguments: sentences)
  func `a sentence states the figures of the tables`(sentence: String, expected: String) {
    #expect(stated(sentence, year: 2025) == expected)
  }

  @Test func `a report of 2020 knows the rows of its form`() {
    #expect(stated("其他处理159件，其中逾期不补正9件。", year: 2020) == "其他处理=159 ?9件(noRow)")
    #expect(stated("政府集中采购总金额12.5万元，新收3件", year: 2020) == "政府集中采购.金额=12500000 新收=3")
    #expect(stated("行政事业性收费4万元", year: 2020) == "?4万元(noRow)")
  }

  @Test(arguments: [
    ("全年收费4068.208万元。", "行政事业性收费.金额=4068208000"), ("收费金额共计40682080元", "行政事业性收费.金额=4068208000"),
    ("停车收费3万元，涉企收费5万元", "?3万元(noRow) ?5万元(noRow)"), ("收费标准5项", "?5(noRow)"),
  ])
  func `收费 alone is table 二's in the part on it, and nowhere else`(sentence: String, expected: String) {
    #expect(stated(sentence, year: 2025, in: .proactiveDisclosure) == expected)
    #expect(!stated(sentence, year: 2025, in: .other).contains("="))
  }

  @Test func `what the program filled in is not checked and gives what follows its meaning`() {
    var figures = StatedFigures()
    figures.read(
      [.written("新收"), .filled("713"), .written("件，其中自然人704件，收费"), .filled("4068.208"), .written("万元")],
      of: .overview, year: 2025)
    #expect(figures.attributed.map(\.value) == [704])
    #expect(
      figures.attributed.first?.figure == .applications(.row(.newlyReceived), .column(.kind(.naturalPerson))))
    #expect(figures.unchecked == [])
  }

  @Test func `a figure's place is its part and the words around it`() {
    var figures = StatedFigures()
    figures.read([.written("全年平稳。\n新收713件，其中　自然人705件；完")], of: .problems, year: 2025)
    #expect(figures.attributed.map(\.place.clause) == ["新收713件", "其中　自然人705件"])
    #expect(figures.attributed.allSatisfy { $0.place.part == .problems })
  }

  @Test func `a figure of last year is unchecked while its report is not at hand`() {
    var figures = StatedFigures()
    figures.read([.written("2024年新收600件，本年新收713件")], of: .overview, year: 2025, hasLastYear: false)
    #expect(figures.attributed.map(\.value) == [713])
    #expect(figures.unchecked.map(\.text) == ["600件"])
    #expect(figures.unchecked.map(\.reason) == [.otherYear])
  }

  private func stated(_ sentence: String, year: Int, in part: AnnualPart = .overview) -> String {
    var figures = StatedFigures()
    figures.read([.written(sentence)], of: part, year: year, office: "沭阳县人民政府")
    let attributed = figures.attributed.map { figure in
      let last = figure.year == year ? "" : "上年."
      return (figure.place.clause, "\(last)\(figure.figure.shortName)=\(figure.value)")
    }
    let unchecked = figures.unchecked.map { ($0.place.clause, "?\($0.text)(\($0.reason))") }
    // Both lists are in the order of the text; together they are by the place of their clause.
    let places = (attributed + unchecked).enumerated().map { index, entry in
      (place: position(of: entry.0, in: sentence), index: index, text: entry.1)
    }
    return places.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map(\.text).joined(separator: " ")
  }

  private func position(of clause: String, in sentence: String) -> Int {
    let characters = Array(sentence)
    let wanted = Array(clause)
    return characters.indices.first { characters[$0...].starts(with: wanted) } ?? characters.count
  }
}

extension AnnualFigure {
  /// The name that placeholders have, without 总计 where that is meant.
  fileprivate var shortName: String {
    name.hasSuffix(".总计") ? String(name.dropLast(3)) : name
  }
}
