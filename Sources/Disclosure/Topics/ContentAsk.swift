/// What an application asks for, apart from what it tells: who the applicant is, what happened, on what law it rests, how
/// the answer shall come.
struct ContentAsk {
  private(set) var asked: [UInt32] = []
  /// What is told before; 我村 in the words of asking may mean the village that is named here.
  private(set) var told: [UInt32] = []
  /// Whether it is about the applicant's own matter: 本人的退休审批档案.
  private(set) var isOwnMatter = false

  private static let stop = ContentScript.scalars(of: ",")[0]
  private static let label = ContentScript.scalars(of: ":")[0]
  private static let sentenceEnds = Set(ContentScript.scalars(of: "。?!"))
  private static let clauseEnds = Set(ContentScript.scalars(of: ",。;?!:"))

  init(_ scalars: [UInt32]) {
    var (plain, isAsking, isDropped): ([UInt32], Bool, Bool) = ([], false, false)
    for clause in Self.clauses(scalars) {
      let words = ContentPhrases.withoutBasis(clause.words)
      let endsLabel = clause.end == Self.label
      if isDropped || ContentPhrases.isAside(words) {
        isDropped = endsLabel
        continue
      }
      if let request = ContentPhrases.request(in: words), ContentPhrases.saysSomething(request) {
        if !isAsking {
          told = plain
          asked = []
        }
        isAsking = true
        asked += request + [clause.end]
      } else if isAsking {
        asked += words + [clause.end]
      } else {
        plain += words + [clause.end]
      }
      if isAsking, Self.sentenceEnds.contains(clause.end) { isDropped = false }
    }
    if !isAsking { asked = plain }
    if isAsking, ContentPhrases.namesNothing(asked) { asked = plain + asked }
    isOwnMatter = ContentPhrases.isOwn(asked)
  }

  private struct Clause {
    let words: [UInt32]
    let end: UInt32
  }

  private static func clauses(_ scalars: [UInt32]) -> [Clause] {
    var (clauses, words): ([Clause], [UInt32]) = ([], [])
    for scalar in scalars {
      guard clauseEnds.contains(scalar) else {
        words.append(scalar)
        continue
      }
      if !words.isEmpty { clauses.append(Clause(words: words, end: scalar)) }
      words = []
    }
    if !words.isEmpty { clauses.append(Clause(words: words, end: stop)) }
    return clauses
  }
}
