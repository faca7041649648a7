import Disclosure
import OfficeDocuments

/// Any text is a day of the years that a ledger can speak of, or an error with its sentence.
///
/// What was read is the same day when it is written out and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLedgerDate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do {
    let day = try LedgerDate.parse(text)
    precondition(LedgerDate.years.contains(day.year), "\(day.iso) is outside the years of a ledger")
    precondition((try? LedgerDate.parse(day.iso)) == day, "\(day.iso) is not read back")
    precondition((try? LedgerDate.parse(day.chinese)) == day, "\(day.chinese) is not read back")
  } catch {
    precondition(!error.wording.isEmpty, "an error has no sentence")
  }
  return 0
}
