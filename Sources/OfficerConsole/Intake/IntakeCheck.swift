import Disclosure
import OfficeDocuments
import OfficeText
import Terminal

/// What is to be said of each field of the intake form as it stands, and what keeps it from being saved.
///
/// A number that cannot be right keeps nothing back: what stands on the paper is what is entered, and an application
/// without proof of identity or contact is received all the same and clarified (Art. 30).
struct IntakeCheck {
  private let values: IntakeValues
  private let today: Day
  private let calendar: WorkingCalendar
  private(set) var remarks: [IntakeField: FormField.Remark] = [:]
  /// Required fields without a value.
  private(set) var missing: Set<IntakeField> = []
  /// Fields whose value cannot be.
  private(set) var wrong: Set<IntakeField> = []

  /// - Parameters:
  ///   - values: what was typed.
  ///   - isNumberTaken: whether another case has the number that was typed.
  ///   - isInsisting: whether the officer wanted to save, and is told what is missing below the fields.
  init(
    _ values: IntakeValues, today: Day, calendar: WorkingCalendar, isNumberTaken: Bool, isInsisting: Bool
  ) {
    self.values = values
    self.today = today
    self.calendar = calendar
    checkDays()
    checkFormFields()
    checkApplicants()
    checkAgent()
    checkItems()
    if isNumberTaken { refuse(.number, "这个编号已经使用，请换一个，或空着由程序编号") }
    require([.type, .channel, .arrived, .applicantKind(1), .applicant(1)])
    if values.items.isEmpty { require([.content(1)]) }
    guard isInsisting else { return }
    for field in missing { remarks[field] = .init(.urgent, "必填") }
  }

  var isComplete: Bool { missing.isEmpty && wrong.isEmpty }

  private mutating func refuse(_ field: IntakeField, _ text: String) {
    wrong.insert(field)
    remarks[field] = .init(.urgent, text)
  }

  private mutating func require(_ fields: [IntakeField]) {
    missing.formUnion(fields.filter { values[$0] == nil })
  }
}

// Days
extension IntakeCheck {
  private mutating func checkDays() {
    let arrivedOn = checkDay(.arrived, "到达日期")
    guard let channel = values.channel, channel.needsConfirmation else { return }
    let confirmedOn = checkDay(.confirmed, "确认日期")
    guard let arrivedOn else { return }
    if let confirmedOn, confirmedOn < arrivedOn {
      return refuse(.confirmed, "不能早于到达日期\(arrivedOn.iso)，请核对")
    }
    guard !wrong.contains(.confirmed) else { return }
    let receipt = ReceiptSentence(
      channel: channel, arrivedOn: arrivedOn, confirmedOn: confirmedOn, today: today)
    if let duty = receipt.duty { remarks[.confirmed] = duty }
    if values[.contactedPerson] != nil { require([.contactWords]) }
  }

  /// - Returns: the day; nil where there is none that can be.
  private mutating func checkDay(_ field: IntakeField, _ name: String) -> Day? {
    guard let text = values[field] else { return nil }
    do throws(TypedValueError) {
      let day = try TypedValue.day(text, what: name)
      guard day <= today else {
        refuse(field, "不能晚于今天（\(today.iso)）：还没有发生的事不能登记")
        return nil
      }
      return describe(day, in: field) ? day : nil
    } catch {
      refuse(field, error.message)
      return nil
    }
  }

  /// What kind of day it is: a slip of the finger shows.
  private mutating func describe(_ day: Day, in field: IntakeField) -> Bool {
    do throws(CalendarError) {
      let status = try calendar.status(of: day)
      let ago = day == today ? "今天" : "\(today - day)天前"
      let rest = status.isWorking ? "" : "；收到申请之日不因休息日顺延"
      remarks[field] = .init(
        status.isWorking ? .muted : .warning, "\(ago)，\(day.weekday.name)，\(status.reason)\(rest)")
      return true
    } catch {
      refuse(field, error.wording)
      return false
    }
  }
}

// People and what they ask for
extension IntakeCheck {
  private mutating func checkApplicants() {
    for place in 1...values.applicantFields {
      if let name = values[.applicant(place)], name.contains(where: { "、，,；;".contains($0) }) {
        remarks[.applicant(place)] = .init(.warning, "一栏填一名申请人，其余的填在“共同申请人”；本就是一个名称的，不用改")
      }
      if place > 1, let number = values[.identity(place)],
        let problem = values.kind(place)?.problem(ofIdentityNumber: number)
      {
        remarks[.identity(place)] = problem.remark
      }
    }
  }

  /// By the checks that the application form names.
  private mutating func checkFormFields() {
    let answers = values.answers
    for finding in values.form.findings(answers) where !finding.isMissing {
      guard let field = IntakeField(finding.field, item: finding.item) else { continue }
      remarks[field] = finding.remark
    }
    if values[.signedOn] != nil { _ = checkDay(.signedOn, "申请日期") }
  }

  private mutating func checkAgent() {
    guard values[.agent] != nil else { return }
    require([.powerOfAttorney])
  }

  private mutating func checkItems() {
    if values.items.count > 1 { require([.division]) }
  }
}

extension FormFinding {
  fileprivate var remark: FormField.Remark { .init(isCertain ? .urgent : .muted, wording) }
}

extension NumberProblem {
  /// What is certain is said as an error, what may be another kind of number as a hint.
  fileprivate var remark: FormField.Remark {
    switch certainty {
    case .certain: .init(.urgent, wording)
    case .hint: .init(.muted, wording)
    }
  }
}
