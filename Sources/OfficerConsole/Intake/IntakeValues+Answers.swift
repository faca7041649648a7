import Disclosure
import OfficeDocuments

/// What the intake says as the answers of an application form.
extension IntakeValues {
  var answers: FormAnswers {
    var answers = FormAnswers()
    let items = 1...itemFields
    for matter in FormMatter.allCases {
      for item in matter.isOfItem ? items : 1...1 {
        guard let field = IntakeField(matter, item: item), let values = given[field.key] else { continue }
        answers[.matter(matter, item: item)] =
          matter == .powerOfAttorney
          ? values.map { $0 == Self.has ? FormMatter.given : FormMatter.notGiven } : values
      }
    }
    for field in form.fields where field.matter == nil {
      answers[.own(field.label)] = given[IntakeField.own(field.label).key] ?? []
    }
    return answers
  }

  /// The first is the representative.
  var applicants: [Applicant] {
    let others = (1...applicantFields).dropFirst().compactMap { place in
      self[.applicant(place)].map { name in
        let kind = kind(place) ?? .naturalPerson
        return Applicant(
          name: name, kind: kind, identityNumber: self[.identity(place)].map(kind.standardIdentityNumber))
      }
    }
    return [answers.applicant(kind(1) ?? .naturalPerson)].compactMap(\.self) + others
  }

  var items: [RequestItem] { answers.items }
  var agent: Agent? { answers.agent }
  var particulars: ApplicationParticulars? { answers.particulars(of: form) }
}
