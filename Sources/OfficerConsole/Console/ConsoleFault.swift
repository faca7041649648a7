package import Disclosure
package import OfficeStore
import OfficeText

/// Why something was not done: what the office file says, or a sentence of the screen's own.
package enum ConsoleFault: Error {
  case store(StoreError)
  case calendar(CalendarError)
  case sentence(String)
}
