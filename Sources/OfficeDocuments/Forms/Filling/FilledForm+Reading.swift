extension FilledForm {
  /// - Parameters:
  ///   - text: whole; its first line is the name of the form.
  ///   - name: of the file, for saying where something is wrong.
  ///   - forms: those in use.
  /// - Throws: ``FilledFormError`` for the first line that cannot be read.
  public init(_ text: String, name: String, forms: ApplicationForms) throws(FilledFormError) {
    self = try FilledFormReader.read(TemplateSource(name: name, text: text), forms: forms)
  }
}
