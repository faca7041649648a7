import Disclosure
import Testing

@Suite struct ContentKeysTests {
  @Test func `Two wordings that look the same have a key in common`() throws {
    let texts = try LabelledWordings("labelled").entries.map(\.wording.text).filter { $0.solitude == nil }
    var pairs = 0
    for (place, one) in texts.enumerated() {
      let keys = Set(one.keys)
      for other in texts[..<place] where ContentLikeness(one, other).isHigh {
        pairs += 1
        #expect(!keys.isDisjoint(with: other.keys), "\(one) \(other)")
      }
    }
    #expect(pairs > 300)
  }

  @Test func `An abbreviation is found by its place`() {
    let (one, other) = (ContentText("大营村公租房分配结果"), ContentText("大营村公共租赁住房分配名单"))
    #expect(!Set(one.keys).isDisjoint(with: other.keys))
  }

  @Test func `Another year or lot has no key in common`() {
    let keys = Set(ContentText("大营村2023年低保名单").keys)
    #expect(keys.isDisjoint(with: ContentText("大营村2024年低保名单").keys))
    #expect(keys.isDisjoint(with: ContentText("大营村低保名单").keys))
    #expect(Set(ContentText("新城1号楼审批表").keys).isDisjoint(with: ContentText("新城2号楼审批表").keys))
  }

  @Test func `A number of a document is a key by itself`() {
    let (one, other) = (ContentText("柳政发〔2022〕18号"), ContentText("关于住房租赁的意见（柳政发[2022]18号）"))
    #expect(!Set(one.keys).isDisjoint(with: other.keys))
  }

  @Test func `Keys are stored: where they change, their version does`() {
    #expect(ContentText.keysVersion == 1)
    #expect(
      ContentText("大营村2023年低保名单").keys == [
        -8_940_989_494_916_530_291, -2_781_051_640_678_741_912, 2_840_659_339_830_973_328,
        3_848_695_893_823_002_936, -7_483_655_228_741_304_679,
      ])
    #expect(ContentText("柳政发〔2022〕18号").keys == [5_129_370_048_873_865_198])
  }

  @Test func `There are not too many of them`() {
    let long = (0..<300).map { "第\($0)村土地" }.joined(separator: "与")
    #expect(ContentText(long).keys.count <= ContentText.mostKeys)
    #expect(ContentText("").keys == [])
  }
}
