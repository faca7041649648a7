import Forms
import OfficeDocuments

extension ShippedForm {
  var applicants: FormApplicants {
    switch self {
    case .citizen: .citizens
    case .organisation: .organisations
    }
  }

  /// The form as it comes with the program.
  var form: ApplicationForm {
    do {
      return try ApplicationForm(name: fileName, bytes: bytes, for: applicants)
    } catch { preconditionFailure("a form of the program cannot be read: \(error)") }
  }
}
