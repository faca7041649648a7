public import Disclosure

/// What the answers say, as it is kept with the case.
extension FormAnswers {
  /// Who applies; nil without a name.
  ///
  /// - Parameter kind: by which the yearly report counts the applicant.
  public func applicant(_ kind: ApplicantKind) -> Applicant? {
    self[.applicantName].map { name in
      Applicant(
        name: name, kind: kind, identityPaper: self[.identityPaper],
        identityNumber: self[.identityNumber].map(kind.standardIdentityNumber), phone: self[.phone],
        address: self[.address], postcode: self[.postcode], email: self[.email], fax: self[.fax],
        legalRepresentative: self[.legalRepresentative], contactPerson: self[.contactPerson])
    }
  }

  /// Who acts for the applicant; nil where no agent is named.
  public var agent: Agent? {
    self[.agentName].map {
      Agent(
        name: $0, identityNumber: self[.agentIdentityNumber], phone: self[.agentPhone],
        hasPowerOfAttorney: self[.powerOfAttorney] == FormMatter.given)
    }
  }

  /// What is asked for, numbered from 1; an item without a name is known by its description.
  public var items: [RequestItem] {
    guard itemCount > 0 else { return [] }
    let asked = (1...itemCount).compactMap { item -> (content: String, place: Int)? in
      (self[.itemName, item: item] ?? self[.itemDescription, item: item]).map { ($0, item) }
    }
    return asked.enumerated().map { index, asked in
      let hasName = self[.itemName, item: asked.place] != nil
      return RequestItem(
        number: index + 1, content: asked.content, documentNumber: self[.documentNumber, item: asked.place],
        description: hasName ? self[.itemDescription, item: asked.place] : nil)
    }
  }

  /// The rest of what the form asks; nil where nothing of it was filled in.
  ///
  /// - Parameter form: gives the order of the office's own fields.
  public func particulars(of form: ApplicationForm) -> ApplicationParticulars? {
    let others = form.fields.filter { $0.matter == nil }.compactMap { field in
      let values = self[field.key()]
      return values.isEmpty ? nil : OwnParticular(field.label, values.joined(separator: "、"))
    }
    let particulars = ApplicationParticulars(
      forms: self[.matter(.informationForm)], ways: self[.matter(.wayOfGetting)],
      assistance: self[.matter(.assistance)], signedOn: self[.signedOn].flatMap { try? LedgerDate.parse($0) },
      writtenBy: self[.writtenBy], others: others)
    return particulars.isEmpty ? nil : particulars
  }
}
