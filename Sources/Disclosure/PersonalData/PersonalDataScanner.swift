/// Finds what tells of a person in a text: numbers by their build and check characters, addresses by how they lead to a
/// door, both also where full-width digits, blanks or hyphens stand in them.
///
/// Names are not looked for: no build tells them. What it finds is shown to a person, who decides.
public struct PersonalDataScanner: Sendable {
  /// In the order of the text; no two overlap.
  public let findings: [PersonalDataFinding]

  public init(_ text: String) {
    let scanned = ScannedText(text)
    var taken = TakenPlaces(count: scanned.count)
    // What has a build of its own comes first; a mobile number may be the name of a mailbox.
    taken.take(EmailScan.finds(in: scanned))
    taken.take(NumberScan.finds(in: scanned))
    taken.take(PassportScan.finds(in: scanned))
    taken.take(PlateScan.finds(in: scanned))
    taken.take(AddressScan.finds(in: scanned))
    findings = PersonalDataExcerpt(scanned).findings(of: taken.inOrder)
  }
}
