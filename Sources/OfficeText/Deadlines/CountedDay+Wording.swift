package import Disclosure

extension CountedDay {
  /// The day, marked while a notice may still move it: 2026-12-09, 暂2027-01-07.
  package var wording: String { (isProvisional ? "暂" : "") + day.iso }
}
