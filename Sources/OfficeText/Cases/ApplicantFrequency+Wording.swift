import Disclosure
package import OfficeStore

extension ApplicantFrequency {
  /// The line over the facts.
  package static let title = "同一申请人申请的数量和频次（条例第三十五条）"

  /// What is counted and what it stands beside; who decides.
  package var sentences: [String] { [counts, sameApplicant, usually, Self.note] }

  /// In one line, where there is little room.
  package var headline: String {
    "同一申请人此前12个月已有\(inYear)件，多于本机关通常的件数（95%的申请人不超过\(usual.percentile95)件），请核对"
  }

  private var counts: String {
    let same = lookingTheSame > 0 ? "；看来与本件相同的\(lookingTheSame)件" : ""
    return "本件之前12个月（\(first.iso)至\(last.iso)）另有\(inYear)件，其中近30日\(inThirtyDays)件，"
      + "一日最多\(mostInOneDay)件（\(busiestDay.iso)）\(same)。"
  }

  private var sameApplicant: String {
    "认作同一申请人的依据：\(matches.map { "\($0.match.wording)\($0.applications)件" }.joined(separator: "；"))。"
  }

  private var usually: String {
    "同期本机关\(usual.applicants)个申请人（按姓名或名称和类别计），每人件数的中位数是\(usual.median)件，"
      + "95%的申请人不超过\(usual.percentile95)件。"
  }

  private static let note = "只列事实，程序不作认定。是否明显超过合理范围由本机关判断，可以要求申请人说明理由。"
}
