import Forms
import OfficeDocuments

/// The forms of the program, and own ones written from them.
enum TestForms {
  static let citizen = String(decoding: ShippedForm.citizen.bytes, as: UTF8.self)
  static let organisation = String(decoding: ShippedForm.organisation.bytes, as: UTF8.self)

  static func form(_ text: String, for applicants: FormApplicants = .citizens) throws(FormFileError)
    -> ApplicationForm
  {
    try ApplicationForm(name: "citizen.txt", bytes: Array(text.utf8), for: applicants)
  }

  static var shipped: ApplicationForms {
    get throws {
      try ApplicationForms(
        citizens: ShippedForm.citizen.bytes, organisations: ShippedForm.organisation.bytes)
    }
  }

  /// Where and why an own form of citizens is refused, as `3:4 duplicatePart("甲")`; nil when it is not.
  static func refusal(of text: String) -> String? {
    do throws(FormFileError) {
      _ = try form(text)
      return nil
    } catch {
      return "\(error.place.line):\(error.place.column) \(error.problem)"
    }
  }

  /// The form of citizens with an own field before the signature.
  static func citizen(with field: String) -> String {
    citizen.replacing("部分：签名\n", with: "部分：其他\n\n\(field)\n部分：签名\n")
  }
}
