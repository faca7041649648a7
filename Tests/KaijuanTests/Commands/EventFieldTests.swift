import Disclosure
import Foundation
import Testing

@testable import kaijuan
import OfficeText

/// Every event can be entered: its help names its fields, and each field takes what it says it takes.
@Suite("fields of events")
struct EventFieldTests {
  private static let kinds = CaseEventKind.allCases.filter(\.isEntered)

  @Test("help names every field with its label", arguments: kinds)
  func help(kind: CaseEventKind) throws {
    let answer = try Session()("record \(kind.rawValue) --help")
    #expect(answer.code == .done)
    #expect(answer.output.hasPrefix("\(kind.name)（\(kind.rawValue)）\n"))
    for field in kind.payloadType.fields {
      #expect(answer.output.contains("  --\(field.name) \(field.form.hint) "), "\(field.name)")
      #expect(answer.output.contains(" \(field.label)"), "\(field.label)")
    }
  }

  @Test("each field takes a value, and the payload has just these fields", arguments: kinds)
  func payload(kind: CaseEventKind) throws {
    let fields = kind.payloadType.fields
    let given = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, [sample($0.form)]) })
    let fact = try reader(kind, given).fact()
    #expect(fact.kind == kind)
    let encoded = try JSONSerialization.jsonObject(with: JSONEncoder().encode(fact.payload))
    #expect(Set((encoded as? [String: Any] ?? [:]).keys) == Set(fields.map(\.name)))
  }

  @Test("what is no choice is answered with the choices in Chinese and their keys")
  func choices() throws {
    let session = try Session.withCases()
    for (line, choice) in [
      ("2026-4 clarificationRequested --causes 不明确 --whatToAdd 甲", "（unclearContent）、"),
      ("2026-4 replied --outcome 公开", "予以公开（granted）、"),
      ("2026-4 reviewed --step 审 --verdict agreed", "（approval）"),
    ] { #expect(session("record \(line)").sentence(.usage).contains(choice), "\(line)") }
  }

  @Test("only required fields are enough", arguments: kinds)
  func required(kind: CaseEventKind) throws {
    let fields = kind.payloadType.fields.filter(\.isRequired)
    let given = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, [sample($0.form)]) })
    #expect(try reader(kind, given).fact().kind == kind)
    for field in fields {
      var less = given
      less[field.name] = nil
      let fact = try? reader(kind, less).fact()
      #expect((fact == nil) == (FactDefaults.wording(of: field.name, in: kind) == nil), "\(field.name)")
    }
  }

  @Test("each type is taken by its key and by its name, which is Chinese", arguments: kinds)
  func choices(kind: CaseEventKind) throws {
    for field in kind.payloadType.fields {
      guard let choices = field.form.choices?.choices else { continue }
      #expect(Set(choices.map(\.name)).count == choices.count)
      for choice in choices {
        #expect(choice.name.unicodeScalars.contains { $0.value > 0x4E00 }, "\(field.name) \(choice.value)")
        #expect(field.form.choices?.value(of: choice.name) == choice.value)
        #expect(field.form.choices?.value(of: choice.value) == choice.value)
      }
    }
  }

  private func reader(_ kind: CaseEventKind, _ given: [String: [String]]) throws -> FactReader {
    let session = try Session.withOffice()
    let context = try session.context(["无案件", kind.rawValue], form: RecordCommand.form)
    let defaults = try FactDefaults(office: context.office(), file: nil, today: context.surroundings.today)
    return FactReader(kind, given, defaults: defaults, naming: .options)
  }

  private func sample(_ form: FactField.Form) -> String {
    switch form {
    case .text: "甲"
    case .integer: "3"
    case .day: "2026-11-18"
    case .flag: "yes"
    case .texts: "甲,乙"
    case .integers: "1,2"
    case .choice(let values): values.last ?? ""
    case .choices(let values): values.joined(separator: "，")
    case .itemReplies: "1=granted,2=refusedProcess"
    }
  }
}
