import Forms
import OfficeDocuments

/// Application forms of the program.
enum TestForms {
  static var shipped: ApplicationForms {
    get throws {
      try ApplicationForms(
        citizens: ShippedForm.citizen.bytes, organisations: ShippedForm.organisation.bytes)
    }
  }
}
