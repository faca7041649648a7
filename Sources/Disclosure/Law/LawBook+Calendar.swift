extension LawBook {
  static let calendar: [Rule] = [
    Rule(
      .provisionalCalendar, from: "2008-05-01", [Article(.holidayMeasures)], basis: .interpretation,
      "国务院放假通知未公布的年度，到期日按周末和法定节假日暂推算，标明待定，不印入文书。",
      note: "放假办法只定节假日，调休由当年通知安排；通知公布后重新计算。"),
    Rule(
      .regionalDays, from: "2008-05-01", [Article(.holidayMeasures, 4)],
      basis: .interpretation, settable: true,
      "地方决定放假的，同时列明按全国放假和按地方放假的两个到期日，按较早的一日安排和印发。",
      note: "地方放假对答复期限的影响没有明文。"),
    Rule(
      .restBeforeBreak, from: "2008-05-01", [], basis: .practice, settable: true, sets: .days(7),
      "长假前7日起，提示长假后5个工作日内到期的案件。"),
  ]
}
