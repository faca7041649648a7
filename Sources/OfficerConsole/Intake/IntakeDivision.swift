/// Whether an application of several items is registered as one case or as one for each (一事一申请).
enum IntakeDivision: String {
  case whole, split
}
