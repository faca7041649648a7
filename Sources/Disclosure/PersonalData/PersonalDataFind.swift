/// A place that a scan found, before it has its context.
struct PersonalDataFind {
  let kind: PersonalDataKind
  let range: Range<Int>
  var doubt: PersonalDataDoubt?
}

/// The finds so far; what overlaps an earlier one is left out.
struct TakenPlaces {
  private var finds: [PersonalDataFind] = []

  mutating func take(_ find: PersonalDataFind) {
    let place = finds.partitioningPlace { $0.range.lowerBound >= find.range.lowerBound }
    let isFree =
      (place == 0 || finds[place - 1].range.upperBound <= find.range.lowerBound)
      && (place == finds.count || finds[place].range.lowerBound >= find.range.upperBound)
    if isFree { finds.insert(find, at: place) }
  }

  var inOrder: [PersonalDataFind] { finds }
}

extension [PersonalDataFind] {
  /// The first place of a sorted array from which on the condition holds.
  fileprivate func partitioningPlace(_ holds: (PersonalDataFind) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
