import Disclosure

extension Office {
  /// What a report lacks, with what the worksheet knows of the reasons.
  func gaps(of report: SelfInspectionReport, _ worksheet: [InspectionEntry]) -> [InspectionGap] {
    let outdated = Set(worksheet.filter { $0.outdated != nil }.compactMap(\.missingVerdict))
    return report.gaps.map { outdated.contains($0) ? .groundsChanged($0) : $0 }
  }
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
