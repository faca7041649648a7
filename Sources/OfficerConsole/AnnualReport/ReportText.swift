package import Disclosure
package import OfficeStore
package import OfficeText

/// What is said and typed in reports, which the program with its templates knows.
package struct ReportText {
  /// Which words of a report are meant.
  package enum Edition: Hashable, Sendable {
    /// Those of the figures on the screen: as published, or as they stand while nothing was.
    case shown
    /// As they stand now.
    case toPublish
  }

  /// What the words of a report hold.
  package struct Words {
    /// The figures that people typed, for identity G; nil where nobody typed any.
    let typedFigures: [StatedFigure]?
    /// The parts in which something is still to be filled in.
    let unfinished: [AnnualPart]

    package init(typedFigures: [StatedFigure]?, unfinished: [AnnualPart]) {
      self.typedFigures = typedFigures
      self.unfinished = unfinished
    }
  }

  /// A report as it goes to a file.
  package struct Printed {
    let bytes: [UInt8]
    /// What is left out of it, and what nobody checked.
    let notes: [String]

    package init(_ bytes: [UInt8], notes: [String]) {
      self.bytes = bytes
      self.notes = notes
    }
  }

  package typealias Printing = (AnnualAccount, ReportFileFormat, _ comparesYears: Bool, Day)
    throws(ConsoleFault)
    -> Printed
  package typealias Reading = (AnnualAccount, Edition) throws(ConsoleFault) -> Words

  /// How published reports are kept and read.
  let format: ReportFormat
  let words: Reading
  /// What is wrong with the words for a part; nil where they can be printed.
  let fault: (String, AnnualPart) -> String?
  /// Prints a report on a day.
  let print: Printing
  let inspection: InspectionPrinting

  package init(
    format: ReportFormat, words: @escaping Reading,
    fault: @escaping (String, AnnualPart) -> String?, print: @escaping Printing,
    inspection: InspectionPrinting
  ) {
    self.format = format
    self.words = words
    self.fault = fault
    self.print = print
    self.inspection = inspection
  }
}
