/// A place that a scan found, before it has its context.
struct PersonalDataFind {
  let kind: PersonalDataKind
  let range: Range<Int>
  var doubt: PersonalDataDoubt?
}

/// The finds so far; what overlaps an earlier one is left out.
struct TakenPlaces {
  private var isTaken: [Bool]
  private var finds: [PersonalDataFind] = []

  /// - Parameter count: of the scalars of the text.
  init(count: Int) { isTaken = Array(repeating: false, count: count) }

  mutating func take(_ found: [PersonalDataFind]) {
    for find in found where !isTaken[find.range].contains(true) {
      for place in find.range { isTaken[place] = true }
      finds.append(find)
    }
  }

  var inOrder: [PersonalDataFind] { finds.sorted { $0.range.lowerBound < $1.range.lowerBound } }
}
