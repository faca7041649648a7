/// A report as one page that needs nothing from outside, as official papers look. Source: GB/T 9704-2012.
enum ReportPage {
  /// - Parameters:
  ///   - title: of the window.
  ///   - body: the lines between.
  static func html(titled title: String, _ body: [String]) -> String {
    let head = [
      "<!DOCTYPE html>", "<html lang=\"zh-CN\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(title.escapedForMarkup)</title>", "<style>", HTMLStyle.text, "</style>", "</head>",
    ]
    let page = ["<body>", "<article>"] + body + ["</article>", "</body>", "</html>"]
    return (head + page).joined(separator: "\n") + "\n"
  }

  /// A title too long for one line is parted where its sense is. Source: GB/T 9704-2012, 7.3.1.
  static func heading(_ pieces: [String]) -> String {
    "<h1>\(pieces.map { "<span>\($0.escapedForMarkup)</span>" }.joined())</h1>"
  }
}

extension ReportBlock {
  var html: String {
    let text = text.escapedForMarkup
    return switch self {
    case .heading: "<h3>\(text)</h3>"
    case .paragraph: "<p>\(text)</p>"
    case .prompt: "<p class=\"prompt\">\(text)</p>"
    }
  }
}
