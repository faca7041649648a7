extension ApplicationForm {
  /// Reads a form file whole.
  ///
  /// - Parameters:
  ///   - name: of the file, for saying where something is wrong.
  ///   - bytes: the whole file, in UTF-8.
  ///   - applicants: whose form the file's name says it is.
  /// - Throws: ``FormFileError`` for the first thing that is wrong in it.
  public init(
    name: String, bytes: [UInt8], for applicants: FormApplicants
  ) throws(FormFileError) {
    let source: TemplateSource
    do { source = try TemplateSource(name: name, bytes: bytes) } catch {
      throw FormFileError(source: error.source, place: error.place, text: error.text, problem: .notUTF8)
    }
    self = try ApplicationFormReader.form(of: source, for: applicants)
  }
}
