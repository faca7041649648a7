import Disclosure
package import OfficeStore

extension Office {
  /// What was asked for often in a year, whatever the replies were, as the self-inspection report lists it.
  ///
  /// - Parameter year: of receipt.
  package func requestedTopics(in year: Int) -> RequestedTopics {
    { threshold throws(StoreError) in
      try self.topics(receivedIn: Day.firstDay(ofYear: year)...Day.lastDay(ofYear: year))
        .filter { $0.applicants >= threshold }.map(\.requested)
    }
  }
}

extension AskedTopic {
  fileprivate var requested: RequestedTopic {
    let outcomes = Outcome.allCases.map(Optional.some) + [nil]
    let replies = outcomes.map { outcome in
      RequestedTopic.Reply(outcome: outcome, count: items.count { $0.outcome == outcome })
    }
    return RequestedTopic(
      title: title, cases: caseNumbers, applicants: applicants,
      replies: replies.filter { $0.count > 0 }.sorted { $0.count > $1.count },
      decision: files.last.flatMap { $0.state.evaluation == nil ? nil : $0.state.wording })
  }
}
