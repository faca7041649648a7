/// What an officer may write for a letter, beside the facts of the case. The raw value is in the stored record.
public enum LetterField: String, Codable, CaseIterable, Sendable {
  /// What is given, and how: 提供的信息和方式.
  case given
  /// Where what is public can be had.
  case whereToGet
  /// 36(5): the organ that is responsible, with its contact; or why it cannot be determined.
  case responsibleOrgan, whyNoOrgan
  /// 14, 36(7): the other law, and what it says of the way to ask.
  case otherLaw
  /// 39(1): the way for a petition, complaint or report.
  case properWay
  /// 36(6): the earlier reply, by number and day.
  case earlierReply
  /// What the other side is asked about.
  case subject
  /// Whom an 协办函 is to, and what it asks for.
  case unit, help
  /// How a fee is paid.
  case payment
  /// Anything else that the office wants to say.
  case remark
}
