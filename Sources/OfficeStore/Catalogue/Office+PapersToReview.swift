public import Disclosure

extension Office {
  /// Papers of the negative list whose ground is to be looked at again by a day, the earliest first.
  public func papersToReview(through last: Day) throws(StoreError) -> [Paper] {
    let numbers = try database.rows(
      "SELECT id FROM papers WHERE standing = 'withheld' AND review_on <= $1 ORDER BY review_on, id", [last]
    ) { (row: Row) throws(StoreError) in row.integer(0) }
    var papers: [Paper] = []
    for number in numbers { if let paper = try paper(number) { papers.append(paper) } }
    return papers
  }
}
