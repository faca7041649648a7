extension RegionalOverlay {
  /// 三月三 of 2017: the national make-up Saturday 1 April is off in Guangxi, 8 April is worked instead.
  static let guangxi2017 = RegionalOverlay(
    name: "壮族三月三", issuer: "广西壮族自治区人民政府", scope: ["450000"],
    off: Day.days(from: "2017-03-30", through: "2017-04-01"), makeUp: ["2017-04-08"])
}
