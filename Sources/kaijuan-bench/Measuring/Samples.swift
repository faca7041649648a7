/// One figure, taken several times.
struct Samples: Sendable {
  /// Rising; at least one.
  let values: [Double]

  init(_ values: [Double]) {
    precondition(!values.isEmpty, "a figure is taken at least once")
    self.values = values.sorted()
  }

  var minimum: Double { values[0] }
  var maximum: Double { values[values.count - 1] }

  /// What is quoted: on a machine that others use too, the least and the most say more about them.
  var median: Double {
    let middle = values.count / 2
    return values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
  }
}
