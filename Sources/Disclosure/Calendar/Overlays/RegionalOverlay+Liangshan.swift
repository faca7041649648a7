extension RegionalOverlay {
  /// Liangshan's days of 2011; the national make-up Saturday 8 October is off there.
  static let liangshan2011 = RegionalOverlay(
    name: "火把节、州庆、彝族年", issuer: "凉山彝族自治州人民政府办公室", number: "凉府办发〔2010〕31号",
    scope: ["513400"],
    off: Day.days(from: "2011-07-24", through: "2011-07-30") + ["2011-10-08"]
      + Day.days(from: "2011-11-20", through: "2011-11-26"),
    makeUp: ["2011-07-31", "2011-11-27"])
}
