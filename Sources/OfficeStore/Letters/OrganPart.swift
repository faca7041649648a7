public import Disclosure

/// A part of what letters say of an organ, as it is entered. The raw value is an option of the command line.
public enum OrganPart: String, CaseIterable, Sendable {
  case organ, from, code, reviewingBody, court, onlineFiling, address, phone

  public var isRequired: Bool {
    switch self {
    case .organ, .from, .code, .reviewingBody, .court: true
    case .onlineFiling, .address, .phone: false
    }
  }
}

extension OrganDetails {
  /// A text of it; the day in ISO form, and nil for one that is left out.
  public func text(of part: OrganPart) -> String? {
    switch part {
    case .organ: organ
    case .from: from.iso
    case .code: code
    case .reviewingBody: reviewingBody
    case .court: court
    case .onlineFiling: onlineFiling
    case .address: address
    case .phone: phone
    }
  }

  /// The first part that is there and says nothing, or is no line; nil where all can stand in a letter.
  public var blank: OrganPart? {
    OrganPart.allCases.first { part in
      text(of: part).map { $0.allSatisfy(\.isWhitespace) || $0.contains(where: \.isNewline) } ?? false
    }
  }
}
