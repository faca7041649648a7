/// The decisions of people that still stand.
struct TopicRuling {
  struct Separation {
    let entry: Int
    var others: Set<Int>
  }

  private(set) var joins: [Set<Int>] = []
  private(set) var separations: [Separation] = []

  init(_ decisions: [TopicDecision]) {
    for decision in decisions {
      switch decision {
      case .joined(let entries): join(Set(entries))
      case .separated(let entry, let others): separate(entry, Set(others).subtracting([entry]))
      }
    }
  }

  /// Entries whose wording alone does not say where they belong.
  var decidedEntries: Set<Int> {
    joins.reduce(into: Set(separations.map(\.entry))) { $0.formUnion($1) }
  }

  /// Entries that others were separated from.
  var otherEntries: Set<Int> {
    separations.reduce(into: []) { $0.formUnion($1.others) }
  }

  private mutating func join(_ entries: Set<Int>) {
    for place in separations.indices where entries.contains(separations[place].entry) {
      separations[place].others.subtract(entries)
    }
    separations.removeAll(where: \.others.isEmpty)
    joins.append(entries)
  }

  private mutating func separate(_ entry: Int, _ others: Set<Int>) {
    for place in joins.indices where joins[place].contains(entry) && !joins[place].isDisjoint(with: others) {
      joins[place].remove(entry)
    }
    joins.removeAll { $0.count < 2 }
    separations.append(Separation(entry: entry, others: others))
  }
}
