/// How unlike two names are.
enum EditDistance {
  /// The longest name compared; a longer one is like none of ours.
  private static let longest = 40

  /// Characters added, left out or changed between two names.
  static func between(_ name: String, _ other: String) -> Int {
    let other = Array(other)
    guard other.count <= longest else { return .max }
    var row = Array(0...other.count)
    for character in name {
      var diagonal = row[0]
      row[0] += 1
      for index in other.indices {
        let change = diagonal + (other[index] == character ? 0 : 1)
        diagonal = row[index + 1]
        row[index + 1] = min(change, row[index] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
