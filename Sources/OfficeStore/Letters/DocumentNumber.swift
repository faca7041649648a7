public import Disclosure

/// A 文号 that was given, with what became of it. It is never given again.
public struct DocumentNumber: Hashable, Sendable {
  /// The letter in one of the cases that it answers.
  public struct Use: Hashable, Sendable {
    public let caseNumber: String
    public let letter: LetterKind
    public let madeOn: Day
    /// Why it no longer counts; nil while it does.
    public let voidedBecause: String?
  }

  /// As it stands on the letter.
  public let text: String
  /// Its place in the series; nil for one that was given elsewhere, in a form of its own.
  public let serial: Int?
  /// By case; none where they were destroyed.
  public let uses: [Use]
  /// Whether the letter was destroyed with its case.
  public let isErased: Bool

  /// Whether the letter no longer counts.
  public var isVoided: Bool { !uses.isEmpty && uses.allSatisfy { $0.voidedBecause != nil } }
}

/// The numbers of a series with its gaps, each of them explained.
public struct DocumentNumberList: Hashable, Sendable {
  /// Numbers that are not of this file, and why.
  public struct Skipped: Hashable, Sendable {
    public let serials: ClosedRange<Int>
    public let reason: String
  }

  public let series: DocumentSeries
  /// By place, then those without one.
  public let numbers: [DocumentNumber]
  public let skipped: [Skipped]
  /// Places in the series whose number reads as one that was given before, by place.
  public let passedOver: [Int: String]
  /// Numbers up to the latest that neither a letter nor a reason explains: there is none in a sound file.
  public let unexplained: [Int]
}
