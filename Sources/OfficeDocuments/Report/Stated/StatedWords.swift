import Disclosure

/// The words of the tables as reports write them. The longest that fits is read.
enum StatedWords {
  /// The longest word at the beginning of `characters`.
  static func word(at characters: ArraySlice<Character>) -> (word: StatedWord, length: Int)? {
    guard let first = characters.first, let candidates = byFirst[first] else { return nil }
    for (text, word) in candidates where characters.starts(with: text) { return (word, text.count) }
    return nil
  }

  private static let byFirst: [Character: [(text: [Character], word: StatedWord)]] = {
    let all = [items, reasons, applicants, disputes, disclosed, context].joined().flatMap { words, meaning in
      words.map { (text: Array($0), word: meaning) }
    }
    return Dictionary(grouping: all) { $0.text[0] }.mapValues { $0.sorted { $0.text.count > $1.text.count } }
  }()

  private static let items: [([String], StatedWord)] = [
    (["新收到", "新收", "新接收", "新受理"], .item(.row(.newlyReceived))),
    (["收到", "接收", "接到", "受理"], .arrival),
    (["结转", "转入"], .carried),
    (["予以公开"], .item(.row(.granted))),
    (["予以部分公开", "部分公开"], .item(.row(.partlyGranted))),
    (["不予公开"], .item(.group(.refused))),
    (["无法提供"], .item(.group(.unavailable))),
    (["不予处理"], .item(.group(.notProcessed))),
    (["其他处理"], .item(.group(.otherHandling))),
    (["办结", "办理结果总计"], .item(.row(.total))),
  ]

  private static let reasons: [([String], StatedWord)] = [
    (["国家秘密"], .item(.row(.refusedStateSecret))),
    (
      ["其他法律行政法规禁止公开", "其他法律、行政法规禁止公开", "法律行政法规禁止公开", "法律、行政法规禁止公开", "法律法规禁止公开"],
      .item(.row(.refusedForbiddenByLaw))
    ),
    (["三安全一稳定"], .item(.row(.refusedSecurityAndStability))),
    (["第三方合法权益"], .item(.row(.refusedThirdPartyRights))),
    (["三类内部事务信息", "内部事务信息"], .item(.row(.refusedInternalAffairs))),
    (["四类过程性信息", "过程性信息"], .item(.row(.refusedProcess))),
    (["行政执法案卷", "执法案卷"], .item(.row(.refusedEnforcementFile))),
    (["行政查询事项"], .item(.row(.refusedSpecialAccessRegime))),
    (["本机关不掌握", "不掌握"], .item(.row(.unavailableNotHeld))),
    (["没有现成信息需要另行制作", "需要另行制作", "需另行制作", "另行制作"], .item(.row(.unavailableNeedsCreation))),
    (["补正后申请内容仍不明确", "补正后仍不明确"], .item(.row(.unavailableStillUnclear))),
    (["信访举报投诉", "信访、举报、投诉"], .item(.row(.notProcessedPetition))),
    (["重复申请"], .item(.row(.notProcessedRepeat))),
    (["要求提供公开出版物", "公开出版物"], .item(.row(.notProcessedPublishedMaterial))),
    (["无正当理由大量反复申请", "大量反复申请"], .item(.row(.notProcessedExcessive))),
    (["确认或重新出具已获取信息", "重新出具已获取信息", "重新出具"], .item(.row(.notProcessedReconfirmation))),
    (["无正当理由逾期不补正", "逾期不补正", "逾期未补正"], .item(.row(.closedNotClarified))),
    (["逾期未按收费通知要求缴纳费用", "逾期未缴费", "逾期未缴纳费用"], .item(.row(.closedFeeUnpaid))),
  ]

  private static let applicants: [([String], StatedWord)] = [
    (["自然人"], .applicants(.column(.kind(.naturalPerson)))),
    (["法人或其他组织", "法人或者其他组织", "法人和其他组织", "法人及其他组织", "法人、其他组织", "法人"], .applicants(.organisations)),
    (["商业企业"], .applicants(.column(.kind(.enterprise)))),
    (["科研机构"], .applicants(.column(.kind(.researchInstitution)))),
    (["社会公益组织"], .applicants(.column(.kind(.publicWelfare)))),
    (["法律服务机构"], .applicants(.column(.kind(.legalService)))),
  ]

  private static let disputes: [([String], StatedWord)] = [
    (["行政复议", "复议"], .dispute(.kind(.reconsideration))),
    (["行政诉讼", "诉讼"], .dispute(.litigation)),
    (
      ["未经行政复议直接起诉", "未经复议直接起诉", "直接起诉"], .dispute(.kind(.litigationDirect))
    ),
    (
      ["经行政复议后起诉", "行政复议后起诉", "经复议后起诉", "复议后起诉"],
      .dispute(.kind(.litigationAfterReconsideration))
    ),
    (["结果维持", "维持"], .measure(.column(.state(.upheld)))),
    (["结果纠正", "纠正"], .measure(.column(.state(.corrected)))),
    (["其他结果"], .measure(.column(.state(.otherResult)))),
    (["尚未审结", "未审结", "正在审理", "尚在审理"], .measure(.column(.state(.pending)))),
    (["审结"], .measure(.concluded)),
  ]

  private static let disclosed: [([String], StatedWord)] = [
    (["规章"], .disclosed(.rules)),
    (["行政规范性文件", "规范性文件"], .disclosed(.normativeDocuments)),
    (["行政许可"], .disclosed(.licences)),
    (["其他对外管理服务事项"], .disclosed(.otherServices)),
    (["行政处罚"], .disclosed(.penalties)),
    (["行政强制"], .disclosed(.compulsoryMeasures)),
    (["行政事业性收费"], .disclosed(.fees)),
    (["政府集中采购"], .disclosed(.procurement)),
    (["新制发", "制发", "新制定", "制定"], .column(.made)),
    (["废止"], .column(.repealed)),
    (["现行有效"], .column(.inForce)),
    (["新制作"], .column(.newlyMade)),
    (["新公开"], .column(.newlyDisclosed)),
    (["对外公开总数"], .column(.disclosedInTotal)),
    (["处理决定"], .column(.decisions)),
    (["采购项目"], .column(.projects)),
    (["总金额", "收费金额", "金额"], .column(.amount)),
  ]

  private static let context: [([String], StatedWord)] = [
    (["其他"], .other),
    (["总计", "合计", "共计"], .sum),
    (["其中"], .among),
    (["本年度", "本年", "今年", "全年", "年内"], .year(.reported)),
    (["上一年度", "上一年", "上年度", "上年", "去年", "前一年"], .year(.before)),
    (["下一年度", "下一年", "下年度", "下年", "次年", "明年"], .year(.after)),
    (["今年以来", "本年以来", "本年度以来"], .year(.reported)),
    (
      [
        "第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度", "四季度", "前三季度", "季度", "上半年", "下半年", "当月", "本月",
        "每月", "期间", "以来", "近年", "历年", "往年", "截至目前",
      ], .year(.other)
    ),
    (["同比", "环比", "相比", "较"], .comparison),
    (
      [
        "网上", "网络", "网站", "在线", "线上", "线下", "信函", "邮寄", "邮件", "来信", "当面", "现场", "传真", "涉及", "关于", "来自",
        "不含", "不包括", "除", "主动公开", "公示", "发布", "公布", "分别", "未办结", "尚未办结", "月均", "日均", "年均", "平均",
      ], .foreign
    ),
    (
      [
        "主动公开方面", "主动公开情况", "主动公开工作", "较为", "较好", "较多", "较少", "比较", "较大", "较高", "较强", "复议机关",
        "复议答复", "行政复议法", "行政诉讼法", "行政许可法", "行政处罚法", "行政强制法", "收到和处理",
      ], .idle
    ),
  ]
}
