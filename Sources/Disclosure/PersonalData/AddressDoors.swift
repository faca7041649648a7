/// Numbers with their units one after the other, with the names of estates between them: 25号阳光花园3幢2单元501室.
struct AddressDoors {
  private(set) var end: Int
  private(set) var units: [AddressUnit] = []
  /// 3幢501: the door is a number alone.
  private(set) var endsInNumber = false

  /// Nil where no number with a unit stands at the place.
  init?(_ text: ScannedText, from start: Int) {
    end = start
    while let next = Self.pair(text, from: end) ?? (units.isEmpty ? nil : Self.named(text, from: end)) {
      units.append(next.unit)
      end = next.end
    }
    guard !units.isEmpty else { return nil }
    takeNumber(text)
  }

  private static func pair(_ text: ScannedText, from start: Int) -> (unit: AddressUnit, end: Int)? {
    var place = start
    if place > 0, text[place].isBlankInLine || text[place] == "-" { place += 1 }
    return AddressNumber.end(text, from: place).flatMap { AddressUnit.read(text, at: $0) }
  }

  /// 阳光花园3幢: up to twelve characters of a name before the number.
  private static func named(_ text: ScannedText, from start: Int) -> (unit: AddressUnit, end: Int)? {
    var place = start
    while place - start < 12, text[place].isIdeograph, !AddressWords.isStop(text, at: place) {
      if let next = pair(text, from: place), next.unit != .group { return next }
      place += 1
    }
    return place > start ? pair(text, from: place) : nil
  }

  private mutating func takeNumber(_ text: ScannedText) {
    let start = text[end] == "-" ? end + 1 : end
    var place = start
    while text[place].isASCIIDigit || (text[place] == "-" && text[place + 1].isASCIIDigit && place > start) {
      place += 1
    }
    guard place - start >= 2 || (place > start && start > end), place - start <= 9, !text[place].isIdeograph,
      !text[place].isASCIIAlphanumeric, text[place] != "*"
    else { return }
    end = place
    endsInNumber = true
  }

  /// Whether it leads into a dwelling: a house of an estate, and a door in it.
  var isDwelling: Bool {
    guard let house = units.firstIndex(where: { $0 == .house || $0 == .part }) else { return false }
    return units[house...].contains(.door) || endsInNumber
  }

  /// Whether a number on a street or in a village is among them.
  var hasStreetNumber: Bool { units.contains(.street) }
}
