/// How `report annual` answers.
enum AnnualFormat: String, CaseIterable {
  case text, html, json
}
