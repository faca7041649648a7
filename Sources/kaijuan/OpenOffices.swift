import OfficeStore

/// The office files that a command has opened, which stay open until its answer is out.
final class OpenOffices {
  private var offices: [Office] = []

  func keep(_ office: Office) -> Office {
    offices.append(office)
    return office
  }
}
