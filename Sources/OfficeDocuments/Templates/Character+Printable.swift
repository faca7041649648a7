extension Character {
  /// An escape sequence would act on the terminal, and no paper can print one.
  var isPrintable: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar == "\t"
      case .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }
}
