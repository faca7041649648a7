import Disclosure
import Testing

/// What a rule says on a day: its number and its articles as a table cites them.
struct RuleExpectation: CustomTestStringConvertible, Sendable {
  let topic: RuleTopic
  let day: Day
  let value: RuleValue
  let articles: String

  init(_ topic: RuleTopic, _ day: Day, _ value: RuleValue, _ articles: String) {
    self.topic = topic
    self.day = day
    self.value = value
    self.articles = articles
  }

  var testDescription: String { "\(day) \(topic.title)" }

  func check() throws {
    let rule = try #require(LawBook.rule(topic, on: day))
    #expect(rule.value == value)
    #expect(rule.articles.map(\.short).joined(separator: "、") == articles)
  }
}
