import Disclosure
import OfficeStore
import OfficeText

/// What a notice moves, for programs.
enum NoticeEffectJSON {
  static func object(_ effect: NoticeEffect) -> JSONOutput {
    .object([
      "notice": .text(effect.notice.number), "year": .integer(effect.notice.arrangement.year),
      "moved": .list(effect.moved.map(move)), "kept": .list(effect.kept.map(move)),
      "ended": .list(effect.ended.map(move)), "limits": .list(effect.limits.map(limit)),
      "unaffected": .integer(effect.unaffected),
    ])
  }

  private static func move(_ move: NoticeEffect.Move) -> JSONOutput {
    let (before, after) = (move.before, move.after)
    return .object([
      "number": .text(after.number), "matter": .text(after.due == nil && before.due == nil ? "actBy" : "due"),
      "from": .optional(before.actingDay?.day.iso), "to": .optional(after.actingDay?.day.iso),
      "fromCertainty": .optional(before.actingDay?.certainty.rawValue),
      "toCertainty": .optional(after.actingDay?.certainty.rawValue),
      "otherEndFrom": .optional(before.otherEnd?.iso), "otherEndTo": .optional(after.otherEnd?.iso),
      "irregularitiesFrom": .integer(before.irregularities),
      "irregularitiesTo": .integer(after.irregularities),
      "why": .list(move.changes.map(change)),
    ])
  }

  private static func change(_ change: ChangedDay) -> JSONOutput {
    .object([
      "day": .text(change.day.iso), "isWorking": .flag(change.after.isWorking),
      "before": .text(change.before.reason), "after": .text(change.after.reason),
    ])
  }

  private static func limit(_ limit: NoticeEffect.LimitMove) -> JSONOutput {
    .object([
      "dispute": .text(limit.dispute), "number": .optional(limit.caseNumber),
      "matter": .text(limit.topic.rawValue), "from": .text(limit.before.day.iso),
      "to": .text(limit.after.day.iso), "fromCertainty": .text(limit.before.certainty.rawValue),
      "toCertainty": .text(limit.after.certainty.rawValue),
    ])
  }
}
