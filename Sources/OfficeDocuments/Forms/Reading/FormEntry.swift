/// One line of a form file: what it says of what, and where each of them begins.
struct FormEntry {
  let key: FormKey
  let value: String
  let keyPlace: TemplatePlace
  let valuePlace: TemplatePlace
}
