/// Which year a clause speaks of.
enum StatedYear: Hashable {
  case reported, before, after, other
}
