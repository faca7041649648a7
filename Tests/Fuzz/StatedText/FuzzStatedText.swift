import Disclosure
import OfficeDocuments

/// Any text that officers type into a report gives figures that stand in it, and figures left to them.
///
/// Every second piece between ｜ is one that the program filled in.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStatedText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let runs = text.split(separator: "｜", omittingEmptySubsequences: false).enumerated().map { index, piece in
    index % 2 == 0 ? TemplateRun.written(String(piece)) : .filled(String(piece))
  }
  let whole = runs.map(\.text).joined()
  for year in [2019, 2025] {
    var figures = StatedFigures()
    figures.read(runs, of: .overview, year: year)
    for figure in figures.unchecked {
      precondition(whole.utf8.contains(figure.text.utf8), "a figure that is not in the text")
    }
    for figure in figures.attributed {
      precondition(whole.utf8.contains(figure.place.clause.utf8), "a clause that is not in the text")
    }
  }
  return 0
}
