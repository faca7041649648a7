package import Disclosure
package import OfficeStore
package import OfficeText

/// Self-inspection reports as the program with its templates prints them.
package struct InspectionPrinting {
  /// The report as finished, or as it stands while it was not.
  package typealias Printing = (InspectionAccount, ReportFileFormat, Day) throws(ConsoleFault) -> [UInt8]

  let print: Printing
  /// What is wrong with the words for a part; nil where they can be printed.
  let fault: (String, InspectionPart) -> String?

  package init(print: @escaping Printing, fault: @escaping (String, InspectionPart) -> String?) {
    self.print = print
    self.fault = fault
  }
}
