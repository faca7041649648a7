extension RegionalOverlay {
  /// The Spring Festival of 2020, extended in Hubei with the State Council's approval: back on 14 February.
  ///
  /// Other provinces' 企业不早于2月9日24时复工 binds enterprises and is no holiday.
  static let hubei2020 = RegionalOverlay(
    name: "春节假期延长", issuer: "湖北省人民政府办公厅（2020年2月1日）", scope: ["420000"],
    off: Day.days(from: "2020-02-03", through: "2020-02-13"))
}
