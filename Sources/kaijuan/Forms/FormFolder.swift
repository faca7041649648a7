import Forms
import OfficeDocuments

/// An office's own application forms: a file of the same name replaces the one that comes with the program.
///
/// The folder is `KAIJUAN_FORMS`, else `forms` beside the office file. Whoever applies has to be given a form: where an
/// own file is broken the program's is used, and why is said.
struct FormFolder {
  private let own: OwnFolder

  init(_ context: CommandContext) { own = OwnFolder("forms", variable: "KAIJUAN_FORMS", context) }

  var path: String { own.path }
  var exists: Bool { own.exists }

  /// A form in use.
  struct Used {
    let form: ApplicationForm
    let isOwn: Bool
    /// Why the office's own file is not in use.
    let fault: String?
  }

  func used(_ shipped: ShippedForm) -> Used {
    guard own.has(shipped.fileName) else { return Used(form: shipped.form, isOwn: false, fault: nil) }
    do throws(Failure) {
      return Used(form: try read(shipped), isOwn: true, fault: nil)
    } catch {
      return Used(form: shipped.form, isOwn: false, fault: "改用随程序的\(shipped.form.name)。\(error.message)")
    }
  }

  private func read(_ shipped: ShippedForm) throws(Failure) -> ApplicationForm {
    let path = own.file(shipped.fileName)
    let bytes = try WholeFile.read(path)
    do {
      return try ApplicationForm(name: path, bytes: bytes, for: shipped.applicants)
    } catch { throw .data(error.wording) }
  }

  /// Both forms, with all that is to be said of the folder.
  var forms: ApplicationForms {
    let (citizens, organisations) = (used(.citizen), used(.organisation))
    let unknown = own.unknownFiles(known: Set(ShippedForm.allCases.map(\.fileName))).map {
      "\($0) 不是申请表的文件名，没有使用。文件名见 kaijuan form。"
    }
    return ApplicationForms(
      citizens: citizens.form, organisations: organisations.form,
      faults: [own.fault, citizens.fault, organisations.fault].compactMap(\.self) + unknown)
  }
}

extension CommandContext {
  /// The forms in use; what is wrong with the office's own is said.
  var applicationForms: ApplicationForms {
    let forms = FormFolder(self).forms
    for fault in forms.faults { output.error("kaijuan：\(fault)") }
    return forms
  }
}
