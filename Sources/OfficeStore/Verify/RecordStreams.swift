/// What streams the record has.
struct RecordStreams {
  var cases = 0
  /// Of disputes without a case.
  var disputes: Set<String> = []
  var topics: Set<Int> = []
  var papers: Set<Int> = []
  /// Years of self-inspections.
  var inspections: Set<Int> = []
}
