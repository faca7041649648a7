import Disclosure
import OfficeStore
import OfficeText

extension CommandContext {
  /// The notices that the office accepted beside those of the program, where there is an office file; the calculator
  /// works without one.
  func notices() -> NoticeBook { ofOffice { office throws(StoreError) in office.notices } ?? .carried }

  /// The region of the office, where there is an office file that names one.
  func officeRegion() -> RegionCode? {
    ofOffice { office throws(StoreError) in RegionCode(try office.setting(.region)) } ?? nil
  }

  private func ofOffice<Value>(_ read: (Office) throws(StoreError) -> Value) -> Value? {
    do throws(StoreError) {
      return try read(try Office.open(officePath, .readOnly, on: surroundings.today))
    } catch {
      if !error.isWithoutNotices {
        let reason = Failure(error, officePath: officePath, isReadOnly: true).message
        output.error("kaijuan：\(reason)只按随程序的放假通知计算。")
      }
      return nil
    }
  }

  /// `--region`.
  func region() throws(Failure) -> RegionCode? {
    guard let text = arguments.text("region") else { return nil }
    guard let region = RegionCode(text) else { throw .usage("--region 的“\(text)”\(RegionWording.fault)。") }
    return region
  }
}

extension StoreError {
  /// Whether no notice can have been accepted: there is no office file, or one from before they could be.
  fileprivate var isWithoutNotices: Bool {
    if case .notOpenable(_, .missing) = self { return true }
    if case .olderSchema = self { return true }
    return false
  }
}
