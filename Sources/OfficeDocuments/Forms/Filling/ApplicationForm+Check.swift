import Disclosure

extension ApplicationForm {
  /// Holds what was filled in against the form: what is missing in the applicant's part, and what cannot be right.
  ///
  /// - Returns: in the order of the form; empty where nothing is to be said.
  public func findings(_ answers: FormAnswers) -> [FormFinding] {
    parts.flatMap { part in
      let copies = part.repeats ? 1...max(1, answers.itemCount) : 1...1
      return copies.flatMap { findings(part, item: $0, answers) }
    }
  }

  private func findings(_ part: FormPart, item: Int, _ answers: FormAnswers) -> [FormFinding] {
    // The first has to be there, a further one only where something stands in it.
    let isBegun = item == 1 || part.fields.contains { !answers[$0.key(item)].isEmpty }
    guard isBegun else { return [] }
    let alternatives = part.fields.filter { $0.requirement == .oneOfPart }
    let hasAny = alternatives.contains { !answers[$0.key(item)].isEmpty }
    return part.fields.flatMap { field in
      if answers[field.key(item)].isEmpty {
        let lacksAll = !hasAny && field == alternatives.first
        return missing(field, answers, lacksAll ? alternatives.map(\.label) : [])
          .map { [FormFinding(field: field, item: item, problem: $0)] } ?? []
      }
      return problems(field, answers[field.key(item)], answers).map {
        FormFinding(field: field, item: item, problem: $0)
      }
    }
  }

  private func missing(
    _ field: ApplicationField, _ answers: FormAnswers, _ alternatives: [String]
  ) -> FormFinding.Problem? {
    guard field.kind != .signature else { return nil }
    switch field.requirement {
    case .required: return .missing
    case .optional: return nil
    case .oneOfPart:
      return alternatives.isEmpty ? nil : alternatives.count == 1 ? .missing : .missingAll(alternatives)
    case .withAgent:
      guard answers.hasAgent else { return nil }
      return field.matter == .powerOfAttorney ? .withoutPowerOfAttorney : .missing
    }
  }

  private func problems(
    _ field: ApplicationField, _ values: [String], _ answers: FormAnswers
  ) -> [FormFinding.Problem] {
    if field.matter == .powerOfAttorney, values == [FormMatter.notGiven] {
      return answers.hasAgent ? [.withoutPowerOfAttorney] : []
    }
    if field.kind == .choice, values.count > 1 { return [.severalChosen] }
    return values.flatMap { value -> [FormFinding.Problem] in
      if field.kind.hasOptions, !field.options.contains(value) {
        return [.notAnOption(value, known: field.options)]
      }
      if field.kind == .day { return dayProblem(value).map { [.unfit($0, .certain)] } ?? [] }
      return field.check?.problem(of: value).map { [.unfit($0.wording, $0.certainty)] } ?? []
    }
  }

  private func dayProblem(_ text: String) -> String? {
    do throws(LedgerDateError) { _ = try LedgerDate.parse(text) } catch {
      return error.wording.hasSuffix("。") ? String(error.wording.dropLast()) : error.wording
    }
    return nil
  }
}
