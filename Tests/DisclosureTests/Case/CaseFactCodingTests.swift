import Disclosure
import Foundation
import Testing

/// Each kind of fact is stored as JSON and entered field by field: both must stay in step with its payload.
struct CaseFactCodingTests {
  @Test func `There is one sample of every kind`() {
    #expect(SampleFacts.all.count == CaseEventKind.allCases.count)
    #expect(Set(SampleFacts.all.map(\.kind)) == Set(CaseEventKind.allCases))
  }

  @Test(arguments: SampleFacts.all)
  func `A fact of every kind survives JSON`(fact: CaseFact) throws {
    #expect(fact.kind.payloadType.kind == fact.kind)
    let decoder = JSONDecoder()
    decoder.userInfo = [.kind: fact.kind]
    #expect(try decoder.decode(StoredFact.self, from: JSONEncoder().encode(fact.payload)).fact == fact)
  }

  @Test(arguments: SampleFacts.all)
  func `The fields that a person enters are the keys of the payload`(fact: CaseFact) throws {
    let json = try JSONEncoder().encode(fact.payload)
    let keys = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any]).keys
    let names = fact.kind.payloadType.fields.map(\.name)
    #expect(Set(names).count == names.count)
    // An application comes in by its own form, and a letter is made at a place of its own.
    if fact.kind.isEntered { #expect(Set(names) == Set(keys)) } else { #expect(names.isEmpty) }
  }

  @Test(arguments: CaseEventKind.allCases)
  func `Every field has a label, and every choice names a value`(kind: CaseEventKind) {
    for field in kind.payloadType.fields {
      #expect(!field.label.isEmpty)
      switch field.form {
      case .choice(let values), .choices(let values):
        #expect(Set(values).count == values.count && values.count > 1)
      case .text, .integer, .day, .flag, .texts, .integers, .itemReplies: break
      }
    }
  }

  @Test func `Kinds have names of their own`() {
    #expect(Set(CaseEventKind.allCases.map(\.name)).count == CaseEventKind.allCases.count)
  }

  @Test func `A stored period of less than a day is read and does not stop the program`() throws {
    let decoder = JSONDecoder()
    decoder.userInfo = [.kind: CaseEventKind.clarificationRequested]
    let json = Data(#"{"causes":[],"workingDays":-15}"#.utf8)
    let fact = try decoder.decode(StoredFact.self, from: json).fact
    let history = CaseHistory.registered(on: "2025-03-05").then(fact, on: "2025-03-06")
    #expect(try history.deadline().actBy?.day == "2025-03-06")
    #expect(try history.marks() == [.periodUnfit])
  }
}

/// A fact as the record holds it: the kind stands beside it.
private struct StoredFact: Decodable {
  let fact: CaseFact

  init(from decoder: any Decoder) throws {
    guard let kind = decoder.userInfo[.kind] as? CaseEventKind else {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "no kind"))
    }
    fact = try CaseFact(kind: kind, from: decoder)
  }
}

extension CodingUserInfoKey {
  fileprivate static var kind: CodingUserInfoKey {
    guard let key = CodingUserInfoKey(rawValue: "kind") else { preconditionFailure("any text is a key") }
    return key
  }
}
