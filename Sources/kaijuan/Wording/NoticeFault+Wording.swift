import Disclosure
import OfficeDocuments
import OfficeText

extension NoticeFileFault: FormContent {
  var wording: String {
    switch self {
    case .notADay(.malformed): "不是日期，应写成 \"2027-01-01\" 的形式"
    case .notADay(.noSuchDay): "不存在这一天，请核对"
    case .notAYear: "应为四位年份，如 2027"
    case .notARegion: RegionWording.fault
    case .notice(let problem): problem.wording
    }
  }
}

extension NoticeFault.Problem {
  var wording: String {
    switch self {
    case .yearOutOfRange(let years): "不在可计算的年份（\(years.lowerBound)至\(years.upperBound)）内"
    case .issuedInFuture(let today): "晚于今天（\(today.iso)），尚未公布的通知不能录入"
    case .issuedInOtherYear(let year): "公布日期应在\(year - 1)年或\(year)年，请核对年份和公布日期"
    case .endsBeforeItBegins(let first): "早于放假起始日（\(first.iso)），请核对起止日期"
    case .tooLong(let days, let most): "使一次放假长达\(days)天，超过\(most)天，请核对起止日期"
    case .dayOfOtherYear(_, let year): "应在\(year)年内（或\(year - 1)年12月），请核对年份"
    case .overlaps(let festival): "与“\(festival)”的放假日期重叠，请核对"
    case .makeUpNoWeekendDay(let day): "是\(day.weekday.name)，调休上班的日子应是周六或周日，请核对"
    case .makeUpOffToo(_, let festival): "在“\(festival)”的放假日期之内，同一天不能既放假又上班，请核对"
    case .makeUpTwice: "重复写为调休上班，请核对"
    case .noDays: "没有任何放假安排"
    case .statutoryDayMissing(let festival, let day):
      "缺少\(festival)（\(day.iso)应放假）：该年的第一份通知应含《全国年节及纪念日放假办法》的七个节日，否则会误把该年当作已经确定，请补全"
    case .changeBeforeArrangements(let number, let issued):
      "早于该年的安排（\(number)，\(issued.iso)公布），修改通知应在其后公布，请核对"
    case .alreadyKnown(true): "已有：随本程序提供，不必录入"
    case .alreadyKnown(false): "已有：本机关已录入，不必再录"
    case .contradicts(true): "与随本程序提供的同一文号的通知内容不同，请对照原文核对"
    case .contradicts(false): "与本机关已录入的同一文号的通知内容不同；录入有误的，先用 kaijuan calendar remove 撤下"
    case .farFromFestival(let festival, let computed):
      "与推算的\(festival)（\(computed.lowerBound.iso)至\(computed.upperBound.iso)前后）相差过远，请核对日期或节日名称"
    }
  }

  /// Whether it stands against something that is known, rather than being wrong in itself.
  var isConflict: Bool {
    switch self {
    case .alreadyKnown, .contradicts, .changeBeforeArrangements: true
    case .yearOutOfRange, .issuedInFuture, .issuedInOtherYear, .endsBeforeItBegins, .tooLong, .dayOfOtherYear,
      .overlaps, .makeUpNoWeekendDay, .makeUpOffToo, .makeUpTwice, .noDays, .statutoryDayMissing,
      .farFromFestival:
      false
    }
  }
}
