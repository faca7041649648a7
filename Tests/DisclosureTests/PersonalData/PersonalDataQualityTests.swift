import Disclosure
import Testing

@Suite struct PersonalDataQualityTests {
  /// What `kaijuan deidentify --check` measures, and the README states.
  @Test(arguments: [("labelled", 500, 0.99, 0.98), ("held-out", 90, 0.95, 0.95)])
  func `Labelled snippets are found, and little else`(
    _ name: String, _ least: Int, _ precision: Double, _ recall: Double
  ) throws {
    let snippets = try LabelledSnippets.read(name)
    let total = PersonalDataQuality(snippets).total
    #expect(snippets.count >= least)
    #expect(Double(total.agreed) >= precision * Double(total.found))
    #expect(Double(total.agreed) >= recall * Double(total.labelled))
  }

  @Test func `Every kind is labelled, and half of the snippets hold nothing`() throws {
    let snippets = try LabelledSnippets.read("labelled")
    for kind in PersonalDataKind.allCases {
      #expect(snippets.count { $0.labels.contains { $0.kind == kind } } >= 12, "\(kind)")
    }
    #expect(snippets.count { $0.labels.isEmpty } >= 200)
  }

  @Test func `What is found and not labelled, and labelled and not found, is a miss each`() {
    let quality = PersonalDataQuality([
      LabelledSnippet(
        text: "电话13812345678，邮箱a@b.cn", labels: [.init(kind: .phoneNumber, text: "13912345678")])
    ])
    #expect(quality.total.found == 2)
    #expect(quality.total.labelled == 1)
    #expect(quality.total.agreed == 0)
    #expect(quality.misses.map(\.isFound) == [true, true, false])
  }

  @Test func `An address agrees where it is masked whole`() {
    let text = "住沭阳县沭城街道人民南路25号"
    func agreed(_ label: String) -> Int {
      PersonalDataQuality([LabelledSnippet(text: text, labels: [.init(kind: .address, text: label)])]).total
        .agreed
    }
    #expect(agreed("沭阳县沭城街道人民南路25号") == 1)
    #expect(agreed("沭城街道人民南路25号") == 1)
    #expect(agreed("25号") == 0)
  }
}
