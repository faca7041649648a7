import FoundationEssentials

extension Encodable {
  /// The value as an answer in JSON, by the keys of its own form.
  package var json: JSONOutput {
    // Strings, integers and days always encode, and whatever is encoded is JSON.
    guard let data = try? JSONEncoder().encode(self),
      let json = try? JSONDecoder().decode(JSONOutput.self, from: data)
    else { preconditionFailure("an answer has no JSON") }
    return json
  }
}
