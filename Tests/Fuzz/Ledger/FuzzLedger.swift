import Disclosure
@testable import OfficeDocuments

/// Any bytes are a ledger whose rows come to cases or to rejections, or an error with its sentence.
///
/// A row that was read is read the same when it is written out again, and when the file is saved in UTF-16. Which of
/// these is tried depends on the length, for each costs as much as all the rest.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLedger(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    let ledger = try FuzzedLedger(bytes)
    ledger.checkCases()
    switch count % 8 {
    case 0: ledger.checkSavedInUTF16(bytes, isBigEndian: false)
    case 1: ledger.checkSavedInUTF16(bytes, isBigEndian: true)
    default: ledger.checkWrittenAgain(FieldDelimiter.allCases[count % 3])
    }
  } catch {
    precondition(!error.wording.isEmpty, "an error has no sentence")
  }
  return 0
}
