/// Finds what tells of a person in a text: numbers by their build and check characters, addresses by how they lead to a
/// door, both also where full-width digits, blanks or hyphens stand in them.
///
/// Names are not looked for: no build tells them. What it finds is shown to a person, who decides.
public struct PersonalDataScanner: Sendable {
  /// In the order of the text; no two overlap.
  public let findings: [PersonalDataFinding]

  public init(_ text: String) {
    let scanned = ScannedText(text)
    var taken = TakenPlaces()
    // What has a check character comes first; a mobile number may be the name of a mailbox.
    let emails = EmailScan.finds(in: scanned)
    for find in emails { taken.take(find) }
    for find in NumberScan.finds(in: scanned) { taken.take(find) }
    for find in PassportScan.finds(in: scanned) { taken.take(find) }
    for find in PlateScan.finds(in: scanned) { taken.take(find) }
    for find in AddressScan.finds(in: scanned) { taken.take(find) }
    findings = PersonalDataExcerpt(scanned).findings(of: taken.inOrder)
  }
}
