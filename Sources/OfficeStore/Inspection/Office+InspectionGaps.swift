import Disclosure

extension Office {
  /// What a report lacks, with what the worksheet knows of the reasons, and where it may name an applicant.
  func gaps(
    of report: SelfInspectionReport, _ worksheet: [InspectionEntry]
  ) throws(StoreError) -> [InspectionGap] {
    let outdated = Set(worksheet.filter { $0.outdated != nil }.compactMap(\.missingVerdict))
    let names = HiddenNames(try names(on: worksheet))
    return report.gaps.map { outdated.contains($0) ? .groundsChanged($0) : $0 }
      + report.papers.filter { names.appear(in: $0.finding?.reason) }.map { .nameInPaperReason($0.number) }
      + report.items.filter { names.appear(in: $0.finding?.reason) }.map {
        .nameInReason(number: $0.number, item: $0.item)
      } + report.words.filter { names.appear(in: $0.text) }.map { .nameInWords($0.part) }
  }

  /// Of all who asked for what the worksheet lists.
  private func names(on worksheet: [InspectionEntry]) throws(StoreError) -> [String] {
    var names: Set<String> = []
    for case .item(let reference) in worksheet.map(\.subject) {
      names.formUnion(try receiptEvents(in: .caseFile(reference.caseID)).flatMap(\.names))
    }
    return names.sorted()
  }
}

extension HiddenNames {
  fileprivate func appear(in text: String?) -> Bool { text.map { removed(from: $0) != $0 } ?? false }
}

extension InspectionEntry {
  /// As the report says that it has no verdict.
  fileprivate var missingVerdict: InspectionGap? {
    switch subject {
    case .paper(let number): .paperWithoutVerdict(number: number)
    case .item(let reference): number.map { .itemWithoutVerdict(number: $0, item: reference.item) }
    }
  }
}
