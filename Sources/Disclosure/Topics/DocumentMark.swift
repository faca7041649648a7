/// A number of a document (文号) as it stands in a description: 柳政发〔2022〕18号.
struct DocumentMark: Hashable, Sendable {
  /// The issuer's word, as far as it can be told from the words before it.
  let issuer: [UInt32]
  let year: Int
  let number: Int

  /// With or without 第, with any brackets; of the issuer's word one may have more than the other.
  func isSame(as other: Self) -> Bool {
    guard year == other.year, number == other.number else { return false }
    // Of a number in a form of its own nothing may be missing.
    if year == 0 { return issuer == other.issuer }
    let common = zip(issuer.reversed(), other.issuer.reversed()).prefix { $0 == $1 }.count
    return common >= min(issuer.count, other.issuer.count)
  }

  /// In one way of writing it: 柳政发〔2022〕18号.
  var text: String {
    let word = ContentScript.text(issuer)
    return year == 0 ? word : "\(word)〔\(year)〕\(number)号"
  }

  private static let opening = ContentScript.scalars(of: "(")[0]
  private static let closing = ContentScript.scalars(of: ")")[0]
  private static let ordinal = ContentScript.scalars(of: "第")[0]
  private static let unit = ContentScript.scalars(of: "号")[0]
  private static let longestIssuer = 12

  /// A number that was given by itself, whatever its form.
  static func given(_ number: String) -> [DocumentMark] {
    let scalars = ContentScript.scalars(number)
    let marks = taken(from: scalars).marks
    guard marks.isEmpty else { return marks }
    let whole = scalars.filter { !ContentScript.isStop($0) }
    return whole.isEmpty ? [] : [DocumentMark(issuer: whole, year: 0, number: 0)]
  }

  /// What is left of a text without its numbers, and these.
  static func taken(from scalars: [UInt32]) -> (rest: [UInt32], marks: [DocumentMark]) {
    var (rest, marks): ([UInt32], [DocumentMark]) = ([], [])
    var place = 0
    while place < scalars.count {
      if scalars[place] == opening, let (mark, end) = mark(at: place, in: scalars, after: rest) {
        rest.removeLast(mark.issuer.count)
        rest.append(opening)
        marks.append(mark)
        place = end
      } else {
        rest.append(scalars[place])
        place += 1
      }
    }
    return (rest, marks)
  }

  private static func mark(at place: Int, in scalars: [UInt32], after rest: [UInt32]) -> (DocumentMark, Int)?
  {
    var end = place + 1
    guard let year = integer(&end, in: scalars), (1949...2099).contains(year), end < scalars.count,
      scalars[end] == closing
    else { return nil }
    end += 1
    if end < scalars.count, scalars[end] == ordinal { end += 1 }
    guard let number = integer(&end, in: scalars), end < scalars.count, scalars[end] == unit else {
      return nil
    }
    let issuer = issuer(before: rest)
    return issuer.isEmpty ? nil : (DocumentMark(issuer: issuer, year: year, number: number), end + 1)
  }

  private static func integer(_ place: inout Int, in scalars: [UInt32]) -> Int? {
    var value: Int?
    while place < scalars.count, ContentScript.isDigit(scalars[place]), (value ?? 0) < 1_000_000 {
      value = (value ?? 0) * 10 + Int(scalars[place] - 0x30)
      place += 1
    }
    return value
  }

  private static func issuer(before rest: [UInt32]) -> [UInt32] {
    var start = rest.count
    while start > 0, rest.count - start < longestIssuer, !ContentScript.isStop(rest[start - 1]) { start -= 1 }
    // The words of asking before it are none of its own.
    var place = start
    while place < rest.count {
      if let word = ContentLexicon.words.word(at: place, in: rest), word.meaning.isFiller {
        place += word.scalars.count
        start = place
      } else {
        place += 1
      }
    }
    return Array(rest[start...])
  }
}
