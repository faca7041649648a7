/// A paper as one page that needs nothing from outside: for the website, the printer and a telephone.
public enum HTMLDocument {
  public static func html(_ document: OfficialDocument) -> String {
    let mark = document.mark?.inOneLine
    let head =
      [
        "<!DOCTYPE html>", "<html lang=\"zh-CN\">", "<head>", "<meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<title>\(document.name.inOneLine.escapedForMarkup)</title>", "<style>", HTMLStyle.text,
      ] + (mark.map { [HTMLStyle.mark($0)] } ?? []) + ["</style>", "</head>"]
    let page =
      ["<body>", "<article>"] + (mark.map { ["<p class=\"mark\">\($0.escapedForMarkup)</p>"] } ?? [])
      + document.sheets.enumerated().flatMap { lines(of: $1, isFirst: $0 == 0) }
      + ["</article>", "</body>", "</html>"]
    return (head + page).joined(separator: "\n") + "\n"
  }

  private static func lines(of sheet: DocumentSheet, isFirst: Bool) -> [String] {
    let lines = sheet.blocks.flatMap(\.html)
    let roles = (isFirst ? [] : ["sheet"]) + (sheet.isWide ? ["lying"] : [])
    guard !roles.isEmpty else { return lines }
    return ["<section class=\"\(roles.joined(separator: " "))\">"] + lines + ["</section>"]
  }
}
