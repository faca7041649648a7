package import Disclosure

/// What is said of a check for personal data that was recorded.
package enum DeidentifiedText {
  /// What is still to be done where something is to be masked.
  package static func toMask(_ facts: Deidentified) -> String {
    "已记入，其中\(facts.toMask)处决定遮盖：请遮盖后另存、入卷，再检查遮盖后的文件"
  }
}
