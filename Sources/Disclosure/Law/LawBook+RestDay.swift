// The rule on rest days is the Civil Procedure Law's, to which the other two laws refer. Its article moved from 75
// (2007) to 82 (2012) to 85 (2021), and the references changed in 2015 and 2024.
extension LawBook {
  private static let endsAfterHoliday = "期间届满的最后一日是节假日的，以节假日后的第一日为期间届满的日期。"
  private static let endsAfterRestDay = "期间届满的最后一日是法定休假日的，以法定休假日后的第一日为期间届满的日期。"

  static let limitEndsOnRestDay: [Rule] = [
    Rule(
      .limitEndsOnRestDay, from: "2008-05-01", through: "2012-12-31",
      [
        Article(.civilProcedureLaw2007, 75, paragraph: 3), Article(.reconsiderationLaw1999, 40, paragraph: 1),
      ],
      endsAfterHoliday),
    Rule(
      .limitEndsOnRestDay, from: "2013-01-01", through: "2015-04-30",
      [
        Article(.civilProcedureLaw2012, 82, paragraph: 3), Article(.reconsiderationLaw1999, 40, paragraph: 1),
      ],
      endsAfterHoliday),
    Rule(
      .limitEndsOnRestDay, from: "2015-05-01", through: "2021-12-31",
      [
        Article(.civilProcedureLaw2012, 82, paragraph: 3), Article(.reconsiderationLaw1999, 40, paragraph: 1),
        Article(.litigationLaw, 101),
      ],
      endsAfterHoliday),
    Rule(
      .limitEndsOnRestDay, from: "2022-01-01", through: "2023-12-31",
      [
        Article(.civilProcedureLaw, 85, paragraph: 3), Article(.reconsiderationLaw1999, 40, paragraph: 1),
        Article(.litigationLaw, 101),
      ],
      endsAfterRestDay),
    Rule(
      .limitEndsOnRestDay, from: "2024-01-01",
      [
        Article(.civilProcedureLaw, 85, paragraph: 3), Article(.reconsiderationLaw2023, 88, paragraph: 1),
        Article(.litigationLaw, 101),
      ],
      endsAfterRestDay),
  ]
}
