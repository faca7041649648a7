import OfficeDocuments

/// The text of a body filled in, without a head.
func filled(_ text: String, _ values: [String: TemplateValue] = [:]) throws(TemplateError) -> String {
  try body(text).rendered(with: TemplateScope(values)).text
}

func body(_ text: String) throws(TemplateError) -> TemplateBody {
  try TemplateBody(parsing: TemplateSource(name: "自拟", text: text))
}

/// Where and why a text is refused, as `1:3 strayBrace`; nil when it is not.
func refusal(_ make: () throws(TemplateError) -> Void) -> String? {
  do throws(TemplateError) {
    try make()
    return nil
  } catch {
    return "\(error.place.line):\(error.place.column) \(error.problem)"
  }
}

func refusal(of text: String, _ values: [String: TemplateValue] = [:]) -> String? {
  refusal { () throws(TemplateError) in _ = try filled(text, values) }
}
