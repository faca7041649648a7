public import Disclosure

extension Office {
  /// The self-inspection of a year as the office file has it at one moment.
  ///
  /// - Parameters:
  ///   - year: the report year.
  ///   - topics: what was asked for often in it; names of applicants in the titles are taken out here.
  /// - Throws: ``StoreError``; `unreadableRecord` when a finished report cannot be read.
  public func inspection(of year: Int, topics: RequestedTopics) throws(StoreError) -> InspectionAccount {
    try atOneMoment { () throws(StoreError) in
      try account(of: year, try self.topics(askedFor: topics, in: year))
    }
  }

  /// From the threshold of the year on.
  func topics(askedFor topics: RequestedTopics, in year: Int) throws(StoreError) -> [RequestedTopic] {
    let entries = try inspectionEntries(of: year)
    return try topics(try threshold(entries))
  }

  /// From so many different applicants on a topic is asked for often: as entered for the year, else as the office set.
  private func threshold(_ entries: InspectionEntries) throws(StoreError) -> Int {
    if let entered = entries.threshold { return entered }
    return try number(.topicApplicants)
  }

  /// The same inside a transaction.
  func account(of year: Int, _ topics: [RequestedTopic]) throws(StoreError) -> InspectionAccount {
    let inspections = try inspections(through: year)
    let finishings = inspections[year]?.finishings ?? []
    let worksheet = try worksheet(inspections, try papers(), of: year)
    let current = try report(of: year, inspections, topics, worksheet)
    return InspectionAccount(
      report: try finishings.last.map(InspectionText.report) ?? current, current: current,
      gaps: try gaps(of: current, worksheet),
      lastYear: try inspections[year - 1]?.finishings.last.map(InspectionText.report),
      finishings: finishings)
  }

  private func report(
    of year: Int, _ inspections: [Int: InspectionEntries], _ topics: [RequestedTopic],
    _ worksheet: [InspectionEntry]
  ) throws(StoreError) -> SelfInspectionReport {
    let entries = inspections[year] ?? InspectionEntries(year: year, [])
    let papers = try papers()
    let pending = try openedUnpublished(inspections, papers, through: year)
    let titles = HiddenNames(papers.flatMap(\.secretNames), as: "该信息")
    let (items, reviewed) = try items(worksheet, answeredIn: year, without: titles)
    let listed = Set(worksheet.map(\.subject))
    let earlier = try self.items(
      pending.filter { !listed.contains($0.subject) }, answeredIn: year, without: titles)
    return SelfInspectionReport(
      office: try name(), year: year, papers: worksheet.compactMap { $0.paper(without: titles) },
      items: items,
      topics: try topics.map { (topic) throws(StoreError) in try withoutNames(topic, titles) },
      threshold: try threshold(entries),
      conversions: papers.compactMap { ConvertedPaper($0, year: year) }
        .sorted { ($0.publishedOn, $0.number) < ($1.publishedOn, $1.number) },
      pending: pending.count, openedEarlier: earlier.items, secrecyReviewed: reviewed,
      revision: entries.revision,
      words: InspectionPart.allCases.compactMap { part in
        entries.words[part].map { SelfInspectionReport.Words(part: part, text: titles.removed(from: $0)) }
      },
      details: InspectionDetail.allCases.compactMap { detail in
        entries.details[detail].map {
          SelfInspectionReport.Detail(detail: detail, text: titles.removed(from: $0))
        }
      })
  }

  /// The items as the report lists them, and how many of the year went through a secrecy review.
  private func items(
    _ worksheet: [InspectionEntry], answeredIn year: Int, without titles: HiddenNames
  ) throws(StoreError) -> (items: [WithheldItem], reviewed: Int) {
    var (items, reviewed): ([WithheldItem], Int) = ([], 0)
    for entry in worksheet {
      guard case .item(let reference) = entry.subject else { continue }
      let events = try caseEvents(in: .caseFile(reference.caseID))
      guard let item = entry.item(without: HiddenNames(events.flatMap(\.names)), titles) else { continue }
      items.append(item)
      let isReviewed = CaseState.standing(events).contains(where: \.isSecrecyReview)
      if item.answeredOn.year == year, isReviewed { reviewed += 1 }
    }
    return (items, reviewed)
  }

  private func withoutNames(
    _ topic: RequestedTopic, _ titles: HiddenNames
  ) throws(StoreError) -> RequestedTopic {
    var (names, isSecret): ([String], Bool) = ([], false)
    for number in topic.cases {
      guard let row = try row(numberKey: CaseNumber(number).key) else { continue }
      // What a state secret is about is not printed either.
      if try isStateSecret(row.id) { isSecret = true }
      names += try receiptEvents(in: .caseFile(row.id)).flatMap(\.names)
    }
    let hidden = HiddenNames(names)
    return RequestedTopic(
      title: isSecret ? nil : topic.title.map(hidden.removed).map(titles.removed), cases: topic.cases,
      applicants: topic.applicants,
      replies: topic.replies, decision: topic.decision.map(hidden.removed).map(titles.removed))
  }

  private static let groundsOfItems = "SELECT outcome, grounds FROM request_items WHERE case_id = $1"

  /// Whether anything that a case asked for is withheld as a state secret, in whole or in part.
  private func isStateSecret(_ caseID: Int) throws(StoreError) -> Bool {
    try database.rows(Self.groundsOfItems, [caseID]) { (row: Row) throws(StoreError) in
      row.optionalText(0) == Outcome.refusedStateSecret.rawValue
        || row.choices(1, Outcome.self).contains(.refusedStateSecret)
    }.contains(true)
  }
}

extension CaseEvent {
  /// Of those who applied, and who acted for them.
  var names: [String] {
    guard case .received(let received) = fact else { return [] }
    return received.applicants.map(\.name) + (received.agent.map { [$0.name] } ?? [])
  }

  fileprivate var isSecrecyReview: Bool {
    guard case .reviewed(let review) = fact else { return false }
    return review.step == .secrecyReview && review.verdict == .agreed
  }
}

extension ConvertedPaper {
  /// Nil for a paper that did not become public in the year, or was made to be public.
  fileprivate init?(_ paper: Paper, year: Int) {
    guard paper.standing == .published, let publication = paper.publication,
      let origin = publication.origin, publication.publishedOn.year == year
    else { return nil }
    self.init(
      number: paper.number, title: paper.name.isTitleSecret ? "（标题不宜公开）" : paper.name.title,
      documentNumber: paper.name.isTitleSecret ? nil : paper.name.documentNumber,
      publishedOn: publication.publishedOn, address: publication.address, unit: paper.name.unit,
      origin: origin)
  }
}
