/// The rules that the program applies, as data: each with its article and its days in force.
///
/// The code that applies a rule takes its number from here and states none of its own.
public enum LawBook {
  /// Every rule in every version, by chapter and topic, each topic's versions in order of time.
  public static let rules: [Rule] =
    RuleChapter.allCases.flatMap(\.topics).flatMap { topic in
      written.filter { $0.topic == topic }.sorted { $0.inForceFrom < $1.inForceFrom }
    }

  private static let written: [Rule] = Array(
    [
      receipt, clock, clarification, consultation, service, fees, remedies, disputes, report, archive,
      calendar,
    ].joined())

  private static let versions = Dictionary(grouping: rules, by: \.topic)

  /// All versions of a topic, in order of time.
  public static func versions(of topic: RuleTopic) -> [Rule] { versions[topic] ?? [] }

  /// The rule in force on a day; nil before the topic's first day.
  public static func rule(_ topic: RuleTopic, on day: Day) -> Rule? {
    versions(of: topic).first { $0.isInForce(on: day) }
  }

  /// The rule in force on a day.
  ///
  /// - Precondition: the topic governs that day. For days from outside, ask ``rule(_:on:)``.
  public static func inForce(_ topic: RuleTopic, on day: Day) -> Rule {
    guard let rule = rule(topic, on: day) else {
      preconditionFailure("no rule on \(topic) is in force on \(day)")
    }
    return rule
  }

  /// The Regulation that governs an application received on a day (Art. 56); an office may choose otherwise for
  /// a case. Days before 2008-05-01, when there was no Regulation, are read with the first.
  public static func version(on day: Day) -> RegulationVersion {
    day < "2019-05-15" ? .regulation2007 : .regulation2019
  }
}
