import Disclosure
import SeededRandom

/// What a million applications ask for: the county's wordings about one of many places, some of a year or of a lot, some
/// with a number of a document, each as often as chance repeats it.
enum InventedAsks {
  static func entries(_ count: Int) -> [TopicEntry] {
    var generator = SeededGenerator(20_251_231)
    return (0..<count).map { TopicEntry(id: $0, wording: wording(&generator)) }
  }

  /// One that is not among them, or may be.
  static func wording(_ generator: inout SeededGenerator) -> TopicWording {
    let subject = InventedSubjects.pick(&generator)
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<9: return TopicWording("\(subject)（\(Int.random(in: 2014...2026, using: &generator))年）")
    case 9..<11: return TopicWording("\(subject)，\(Int.random(in: 1...60, using: &generator))号地块")
    case 11..<13: return TopicWording(subject, documentNumber: documentNumber(&generator))
    default: return TopicWording(subject)
    }
  }

  private static func documentNumber(_ generator: inout SeededGenerator) -> String {
    "河政发〔\(Int.random(in: 2014...2026, using: &generator))〕\(Int.random(in: 1...300, using: &generator))号"
  }
}
