/// The keys of the objects of a line of JSON, in their order: innermost objects first.
enum JSONKeys {
  static func objects(in line: String) -> [[String]] {
    var (done, open): ([[String]], [[String]]) = ([], [])
    var (text, isText, isEscaped, last) = ("", false, false, "")
    for character in line {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          (isText, last) = (false, text)
          continue
        }
        text.append(character)
        continue
      }
      switch character {
      case "\"": (text, isText) = ("", true)
      case "{": open.append([])
      case "}": if let keys = open.popLast() { done.append(keys) }
      case ":": if !open.isEmpty { open[open.count - 1].append(last) }
      default: break
      }
    }
    return done
  }
}
