/// Which of many applicants are one, by ``ApplicantMatch``: an interpretation, so that numbers of different applicants
/// are one, too.
public struct ApplicantGroups: Sendable {
  /// Of each applicant, in the order given, the place of the first that they are one with.
  public let first: [Int]

  /// How many different ones there are.
  public var count: Int { Set(first).count }

  public init(_ applicants: [Applicant]) {
    var forest = NumberForest(count: applicants.count)
    let keys = applicants.map(ApplicantKey.init)
    for places in Self.places(keys.map(\.identityNumber)) {
      for place in places.dropFirst() { Self.unite(places[0], place, &forest) }
    }
    for places in Self.places(keys.map { $0.name.isEmpty ? nil : $0.name }) {
      for (index, place) in places.enumerated() {
        for other in places[..<index]
        where ApplicantMatch.between(applicants[other], applicants[place]) != nil {
          Self.unite(other, place, &forest)
        }
      }
    }
    first = applicants.indices.map { forest.root(of: $0) }
  }

  private static func unite(_ one: Int, _ other: Int, _ forest: inout NumberForest) {
    forest.unite(forest.root(of: one), forest.root(of: other))
  }

  private static func places(_ values: [String?]) -> [[Int]] {
    var places: [String: [Int]] = [:]
    for (place, value) in values.enumerated() { if let value { places[value, default: []].append(place) } }
    return places.values.filter { $0.count > 1 }
  }
}
