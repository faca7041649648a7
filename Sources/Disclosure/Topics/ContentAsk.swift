/// What an application asks for, apart from what it tells: who the applicant is, what happened, on what law it rests, how
/// the answer shall come.
struct ContentAsk {
  private(set) var asked: [UInt32] = []
  /// What is told before; 我村 in the words of asking may mean the village that is named here.
  private(set) var told: [UInt32] = []
  /// Whether it is about the applicant's own matter: 本人的退休审批档案.
  let isOwnMatter: Bool

  private static let stop = ContentScript.scalars(of: ",")[0]
  private static let label = ContentScript.scalars(of: ":")[0]
  private static let clauseEnds = Set(ContentScript.scalars(of: ",。;?!:"))

  init(_ scalars: [UInt32]) {
    var (asked, told, isAsking, isInquiry): ([UInt32], [UInt32], Bool, Bool) = ([], [], false, false)
    for clause in Self.subjects(scalars) {
      let request = ContentPhrases.request(in: clause.words).flatMap {
        ContentPhrases.saysSomething($0) ? $0 : nil
      }
      if let request, !isAsking || (isInquiry && ContentPhrases.standsAlone(request)) {
        told += asked
        asked = []
        isAsking = true
        isInquiry = ContentPhrases.isInquiry(clause.words)
      }
      asked += (request ?? clause.words) + [clause.end]
    }
    if isAsking, ContentPhrases.namesNothing(asked) { asked = told + asked }
    (self.asked, self.told) = (asked, told)
    isOwnMatter = ContentPhrases.isOwn(asked)
  }

  private struct Clause {
    let words: [UInt32]
    let end: UInt32
  }

  /// The clauses that say what it is about.
  private static func subjects(_ scalars: [UInt32]) -> [Clause] {
    var (subjects, isLabelled): ([Clause], Bool) = ([], false)
    for clause in clauses(scalars) {
      let words = ContentPhrases.withoutBasis(clause.words)
      if isLabelled || ContentPhrases.isAside(words) {
        // 用途：了解情况
        isLabelled = clause.end == label
      } else {
        subjects.append(Clause(words: words, end: clause.end))
      }
    }
    return subjects
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
