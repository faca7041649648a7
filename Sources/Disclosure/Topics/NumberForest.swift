/// Numbers that are united into trees, each with its members.
struct NumberForest {
  private var parents: [Int]
  /// Of trees of two and more.
  private var membersOfRoot: [Int: [Int]] = [:]

  init(count: Int) {
    parents = Array(0..<count)
  }

  /// Each tree's members in ascending order.
  var trees: [[Int]] {
    parents.indices.compactMap { parents[$0] == $0 ? members(of: $0) : nil }
  }

  mutating func root(of node: Int) -> Int {
    var node = node
    while parents[node] != node {
      parents[node] = parents[parents[node]]
      node = parents[node]
    }
    return node
  }

  func members(of root: Int) -> [Int] { membersOfRoot[root] ?? [root] }

  /// The smaller of two roots becomes the root of both.
  mutating func unite(_ one: Int, _ other: Int) {
    let (root, child) = (min(one, other), max(one, other))
    guard root != child else { return }
    membersOfRoot[root] = (members(of: root) + members(of: child)).sorted()
    membersOfRoot[child] = nil
    parents[child] = root
  }
}
