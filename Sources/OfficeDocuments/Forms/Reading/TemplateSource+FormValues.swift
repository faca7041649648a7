extension TemplateSource {
  /// The entries by their keys, each at most once.
  func single(
    _ entries: [FormEntry], of known: [FormKey]
  ) throws(FormFileError) -> [FormKey: FormEntry] {
    var single: [FormKey: FormEntry] = [:]
    for entry in entries {
      guard known.contains(entry.key) else {
        throw error(.unknownKey(entry.key.rawValue, known: known), at: entry.keyPlace)
      }
      guard single[entry.key] == nil else { throw error(.duplicateKey(entry.key), at: entry.keyPlace) }
      single[entry.key] = entry
    }
    return single
  }

  /// One of the values that there are; nil without an entry.
  func value<Value: RawRepresentable<String> & CaseIterable>(
    of entry: FormEntry?, _ type: Value.Type
  ) throws(FormFileError) -> Value? {
    guard let entry else { return nil }
    guard let value = Value(rawValue: entry.value) else {
      let known = Value.allCases.map(\.rawValue)
      throw error(.unknownValue(entry.key, entry.value, known: known), at: entry.valuePlace)
    }
    return value
  }

  /// A label or title, which has to fit its place.
  func label(_ entry: FormEntry) throws(FormFileError) -> String {
    let limit = ApplicationFormReader.longestLabel
    guard entry.value.count <= limit else {
      throw error(.tooLong(entry.key, limit: limit), at: entry.valuePlace)
    }
    guard !entry.value.unicodeScalars.contains(where: { "：:*（）()【】□\t".unicodeScalars.contains($0) }) else {
      throw error(.unfitLabel(entry.value), at: entry.valuePlace)
    }
    return entry.value
  }
}
