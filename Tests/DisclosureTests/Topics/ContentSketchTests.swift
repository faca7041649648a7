import Testing

@testable import Disclosure

@Suite struct ContentSketchTests {
  @Test(arguments: ["labelled", "held-out"])
  func `A sketch refuses no pair that a comparison finds the same`(_ name: String) throws {
    let texts = try LabelledWordings(name).entries.map(\.wording.text)
    let sketches = texts.map(ContentSketch.init)
    var refused = 0
    for one in texts.indices {
      for other in texts[..<one].indices {
        if sketches[one].maySay(theSameAs: sketches[other]) { continue }
        refused += 1
        #expect(
          ContentComparison(texts[one], texts[other]).difference != nil, "\(texts[one]) \(texts[other])")
      }
    }
    // It is worth its while.
    #expect(refused > texts.count * texts.count / 4)
  }
}
