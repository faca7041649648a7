import Disclosure
import OfficeStore
import Testing

@testable import kaijuan

/// Invented notice files, and offices to try them on.
enum NoticeFolder {
  static let number = "国办发明电〔2026〕9号"

  static let year2027 = """
    {"year": 2027, "doc_no": "国办发明电〔2026〕9号", "issued": "2026-11-10",
     "title": "国务院办公厅关于2027年部分节假日安排的通知",
     "items": [
      {"festival": "元旦", "off_from": "2027-01-01", "off_to": "2027-01-03", "makeup_workdays": ["2026-12-26"]},
      {"festival": "春节", "off_from": "2027-02-05", "off_to": "2027-02-11", "makeup_workdays": ["2027-01-30", "2027-02-13"]},
      {"festival": "清明节", "off_from": "2027-04-03", "off_to": "2027-04-05", "makeup_workdays": []},
      {"festival": "劳动节", "off_from": "2027-05-01", "off_to": "2027-05-05", "makeup_workdays": ["2027-04-25"]},
      {"festival": "端午节", "off_from": "2027-06-09", "off_to": "2027-06-09", "makeup_workdays": []},
      {"festival": "中秋节", "off_from": "2027-09-15", "off_to": "2027-09-15", "makeup_workdays": []},
      {"festival": "国庆节", "off_from": "2027-10-01", "off_to": "2027-10-07", "makeup_workdays": ["2027-10-09"]}]}
    """

  static let linxia = """
    {"year": 2027, "doc_no": "临州府发〔2027〕3号", "issued": "2027-04-20",
     "title": "关于2027年古尔邦节放假的通知", "issuer": "临夏回族自治州人民政府", "scope": ["622900"],
     "items": [{"festival": "古尔邦节", "off_from": "2027-05-17", "off_to": "2027-05-19", "makeup_workdays": ["2027-05-22"]}]}
    """
}

extension Session {
  /// A session whose office holds the cases of the demonstration, as of a day.
  static func withDemoOffice(on today: Day = "2026-12-21") throws -> Session {
    let session = try withOffice()
    session.today = today
    let office = try Office.open(session.officePath, .readWrite, on: today)
    var cases = try DemoOffice(today: today, calendar: office.calendars.national).entries()[...]
    _ = try office.importLedger(by: session.surroundings([]).entry, entries: { cases.popFirst() })
    return session
  }

  func file(_ text: String, _ name: String = "notice.json") throws -> String {
    try folder.write(text, to: name)
  }
}
