import OfficeDocuments

/// Any bytes are a form or an error that names a place in them. The blank text of a form is a filled one without answers,
/// and any bytes are a filled form or an error that names a place in them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzForm(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    let form = try ApplicationForm(name: "citizen.txt", bytes: bytes, for: .citizens)
    checkBlank(form)
    checkFilled(String(decoding: bytes, as: UTF8.self), form)
  } catch { check(error, in: bytes) }
  return 0
}

private func checkBlank(_ form: ApplicationForm) {
  let forms = ApplicationForms(citizens: form, organisations: form)
  let filled = try? FilledForm(BlankFormText(form).text, name: "空白表", forms: forms)
  precondition(filled != nil, "the blank form is not read back")
  precondition(filled?.answers == FormAnswers(), "a blank form says something")
  precondition(!HTMLDocument.html(form.blankPaper).isEmpty, "no print")
}

/// The form's own file, its first line replaced by its name, as if somebody had taken it for a filled form.
private func checkFilled(_ text: String, _ form: ApplicationForm) {
  let forms = ApplicationForms(citizens: form, organisations: form)
  guard let filled = try? FilledForm(form.name + "\n" + text, name: "表", forms: forms) else { return }
  _ = filled.findings.map(\.wording)
  _ = filled.answers.particulars(of: form)
}

private func check(_ error: FormFileError, in bytes: [UInt8]) {
  guard error.problem != .notUTF8 else { return }
  precondition(error.place.line >= 1, "an error outside the text")
  precondition((1...max(1, error.text.count)).contains(error.place.column), "an error outside its line")
}
