/// Moments too short to sleep through.
enum Moment {
  static func pass(_ duration: Duration) {
    let end = ContinuousClock.now + duration
    while ContinuousClock.now < end {}
  }
}
