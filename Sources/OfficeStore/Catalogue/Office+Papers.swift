public import Disclosure

/// The catalogue: the office's negative list, and papers that are public.
extension Office {
  private static let replace = """
    INSERT OR REPLACE INTO papers (\(Paper.columns.joined(separator: ", ")))
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    """

  /// Puts a paper on the negative list.
  ///
  /// - Throws: ``StoreError``: `officeRolesLack`, `dayInFuture`.
  public func withhold(_ name: PaperName, _ mark: PaperMark, by entry: Entry) throws(StoreError) -> Paper {
    try addPaper([.paperNamed(name), .paperWithheld(mark)], by: entry)
  }

  /// Registers a paper that is public.
  ///
  /// - Throws: ``StoreError``: `officeRolesLack`, `dayInFuture`.
  public func publish(
    _ name: PaperName, _ publication: PaperPublication, by entry: Entry
  ) throws(StoreError) -> Paper {
    try addPaper([.paperNamed(name), .paperPublished(publication)], by: entry)
  }

  /// A paper became public, or what is on record of that is put right: what is not said again stays. Of one that was
  /// withheld and without another origin the inspection is the reason.
  ///
  /// - Throws: ``StoreError``: `unknownPaper`, `officeRolesLack`, `dayInFuture`.
  public func publish(
    paper number: Int, _ publication: PaperPublication, by entry: Entry
  ) throws(StoreError) -> Paper {
    try changePaper(number, by: entry) { paper in
      let known = paper.standing == .published ? paper.publication : nil
      let origin = publication.origin ?? (paper.standing == .withheld ? .inspection : known?.origin)
      return .paperPublished(
        PaperPublication(
          publishedOn: publication.publishedOn, address: publication.address ?? known?.address,
          origin: origin,
          topic: publication.topic ?? known?.topic, item: publication.answers ?? known?.answers))
    }
  }

  /// Marks a paper 不予公开, or changes the ground or the day of its next review.
  ///
  /// - Throws: ``StoreError``: `unknownPaper`, `officeRolesLack`, `dayInFuture`.
  public func withhold(paper number: Int, _ mark: PaperMark, by entry: Entry) throws(StoreError) -> Paper {
    try changePaper(number, by: entry) { _ in .paperWithheld(mark) }
  }

  /// Puts right what a paper is called. Whether its title is secret stays as it was where nothing is said of it: nobody
  /// shows a title by leaving a word out.
  public func rename(
    paper number: Int, title: String, documentNumber: String? = nil, unit: String? = nil,
    isTitleSecret: Bool? = nil, by entry: Entry
  ) throws(StoreError) -> Paper {
    try changePaper(number, by: entry) { paper in
      .paperNamed(
        PaperName(
          title: title, documentNumber: documentNumber, unit: unit,
          isTitleSecret: isTitleSecret ?? paper.name.isTitleSecret))
    }
  }

  /// Takes a paper off the catalogue that was entered by mistake, or is no longer kept.
  public func remove(paper number: Int, reason: String, by entry: Entry) throws(StoreError) -> Paper {
    try changePaper(number, by: entry) { _ in .paperRemoved(PaperRemoved(reason: reason)) }
  }

  private func addPaper(_ facts: [PaperFact], by entry: Entry) throws(StoreError) -> Paper {
    try changing { () throws(StoreError) in
      try add(facts, by: try person(entry, having: Role.keepingCatalogue), entry)
    }
  }

  /// Begins a paper inside a transaction.
  func add(_ facts: [PaperFact], by person: Person, _ entry: Entry) throws(StoreError) -> Paper {
    let number = try lastPaper() + 1
    for fact in facts { try append(fact, toPaper: number, by: person, entry) }
    return try project(paper: number, before: nil)
  }

  private func changePaper(
    _ number: Int, by entry: Entry, _ fact: (Paper) -> PaperFact
  ) throws(StoreError) -> Paper {
    try changing { () throws(StoreError) in
      let person = try person(entry, having: Role.keepingCatalogue)
      guard let paper = try paper(number) else { throw .unknownPaper(number) }
      try append(fact(paper), toPaper: number, by: person, entry)
      return try project(paper: number, before: paper)
    }
  }

  private func append(
    _ fact: PaperFact, toPaper number: Int, by person: Person, _ entry: Entry
  ) throws(StoreError) {
    if let day = fact.pastDay, day > entry.today { throw .dayInFuture(day, today: entry.today) }
    try append(fact, to: .catalogue(number), by: person.name, entry)
  }

  private func lastPaper() throws(StoreError) -> Int {
    try database.row("SELECT coalesce(max(id), 0) FROM papers") {
      (row: Row) throws(StoreError) in row.integer(0)
    } ?? 0
  }

  private func project(paper number: Int, before: Paper?) throws(StoreError) -> Paper {
    guard let paper = try paper(number) else { preconditionFailure("what was just recorded is on record") }
    try run(Self.replace, paper.values)
    try projectKeys(of: paper, before: before)
    return paper
  }
}

extension Role {
  /// Whoever keeps the catalogue: the desk, and whoever reviews what may be public.
  public static let keepingCatalogue: Set<Role> = [.officer, .reviewer, .administrator]
}

extension PaperFact {
  /// A day that must have come.
  fileprivate var pastDay: Day? {
    switch self {
    case .paperNamed, .paperRemoved: nil
    case .paperWithheld(let mark): mark.markedOn
    case .paperPublished(let publication): publication.publishedOn
    }
  }
}
