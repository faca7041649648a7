package import Disclosure

extension Deadline {
  /// The due day, or what it waits for, in a few words: 2026-12-09, 暂2027-01-07, 未定（待申请人补正）.
  package var wording: String {
    due?.wording ?? awaiting.map { "未定（\($0.name)）" } ?? "未定"
  }
}
