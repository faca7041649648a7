extension LawBook {
  /// The rule of a topic for a fact of a day: the version in force, else the first that came into force later.
  ///
  /// Ledgers hold facts from before a rule was written, as a fee notice of 2018: they are read by the first rule
  /// on the matter, and never stop the program.
  public static func applying(_ topic: RuleTopic, on day: Day) -> Rule {
    if let rule = rule(topic, on: day) { return rule }
    let versions = versions(of: topic)
    guard let nearest = versions.first(where: { $0.inForceFrom > day }) ?? versions.last else {
      preconditionFailure("every topic has a rule: \(topic)")
    }
    return nearest
  }
}
