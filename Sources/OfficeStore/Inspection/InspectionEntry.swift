public import Disclosure

/// A line of the worksheet: one withheld thing with what was found of it, for those who inspect it.
public struct InspectionEntry: Hashable, Sendable {
  public let subject: InspectionSubject
  /// Of the case; nil for a paper.
  public let number: String?
  /// What was asked for, or the paper's title, as the file has it.
  public let content: String
  /// 文号; of a paper.
  public let documentNumber: String?
  /// Nil for a paper.
  public let answeredOn: Day?
  /// Whether a part of it was given.
  public let isPart: Bool
  public let grounds: [Outcome]
  public let unit: String?
  /// Of a paper: when its ground is to be looked at again.
  public let reviewOn: Day?
  /// Whether the title itself may not be shown.
  public let isTitleSecret: Bool
  /// In this year's inspection; nil until it was inspected on the grounds that stand.
  public let finding: InspectionFinding?
  /// This year's that no longer counts: the grounds were corrected since.
  public let outdated: InspectionFinding?
  /// In last year's.
  public let lastYear: InspectionFinding?
}

extension InspectionEntry {
  /// The same, inspected.
  public func with(_ finding: InspectionFinding?) -> InspectionEntry {
    InspectionEntry(
      subject: subject, number: number, content: content, documentNumber: documentNumber,
      answeredOn: answeredOn, isPart: isPart, grounds: grounds, unit: unit, reviewOn: reviewOn,
      isTitleSecret: isTitleSecret, finding: finding, outdated: nil,
      lastYear: lastYear)
  }

  /// - Parameters:
  ///   - names: of those who asked; they do not appear.
  ///   - titles: that are secret; nor do they.
  func item(without names: HiddenNames, _ titles: HiddenNames) -> WithheldItem? {
    guard case .item(let reference) = subject, let number, let answeredOn else { return nil }
    // What a state secret is about is not printed either.
    let isSecret = grounds.contains(.refusedStateSecret)
    return WithheldItem(
      number: number, item: reference.item,
      content: isSecret ? nil : titles.removed(from: names.removed(from: content)),
      answeredOn: answeredOn, isPart: isPart, grounds: grounds, unit: unit,
      finding: finding?.without(names).without(titles))
  }

  /// - Parameter titles: that are secret; they do not appear.
  func paper(without titles: HiddenNames) -> WithheldPaper? {
    guard case .paper(let number) = subject, let ground = grounds.first else { return nil }
    return WithheldPaper(
      number: number, title: isTitleSecret ? nil : content,
      documentNumber: isTitleSecret ? nil : documentNumber, ground: ground, unit: unit, reviewOn: reviewOn,
      finding: finding?.without(titles))
  }
}

extension InspectionFinding {
  fileprivate func without(_ names: HiddenNames) -> InspectionFinding {
    InspectionFinding(verdict: verdict, reason: reason.map(names.removed), person: person, day: day)
  }
}
