import Disclosure
import OfficeStore
import Testing

@testable import kaijuan

extension Session {
  /// Receives and registers an application that was handed in.
  func receive(
    _ arrived: String, by applicant: String = "马文山", of content: String = "东关社区征地补偿安置方案",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    done(
      "receive --channel 当面 --applicant \(applicant) --kind 自然人 --content \(content) --arrived \(arrived) --registered",
      sourceLocation: sourceLocation)
  }

  func record(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) {
    done("record \(line)", sourceLocation: sourceLocation)
  }

  /// One case as `show --json` has it.
  func shown(_ number: String) throws -> [String: Any] { try self("show \(number) --json").object() }

  func register(account: String, _ roles: [Role]) throws {
    let office = try Office.open(officePath, .readWrite, on: today)
    try office.register(
      Person(account: account, name: account, roles: roles), by: surroundings([]).entry)
  }

  /// The officers' day: a case with clarification, consultation and extension; one that waits; one whose day is
  /// provisional; one that is late; one that was answered late.
  static func withCases() throws -> Session {
    let session = try withOffice()
    session.receive("2026-09-21")
    session.record("2026-1 assigned --unit 自然资源局 --day 2026-09-21")
    session.record("2026-1 clarificationRequested --causes unclearContent --whatToAdd 写明地块 --day 2026-09-24")
    session.record("2026-1 clarificationReceived --day 2026-10-12")
    session.record("2026-1 consultationSent --with thirdParty --party 康泰公司 --day 2026-10-15")
    session.record("2026-1 consultationDelivered --day 2026-10-16")
    session.record("2026-1 consultationAnswered --opinion objects --day 2026-10-28")
    session.record("2026-1 extended --workingDays 10 --reason 数据量大 --consentBy 王主任 --day 2026-11-16")
    session.receive("2026-11-09", by: "周建国", of: "有关文件")
    session.record(
      "2026-2 clarificationRequested --causes unclearContent,identity --whatToAdd 写明名称 --day 2026-11-12")
    session.receive("2026-11-16", by: "李𬱖", of: "S232线改扩建工程征地补偿标准")
    session.record("2026-3 extended --workingDays 20 --reason 涉及多个单位 --consentBy 王主任 --day 2026-11-19")
    session.receive("2026-10-12", by: "正衡律师事务所", of: "河西工业园环境影响报告书及批复")
    session.receive("2026-09-01", by: "何秀兰", of: "村级道路硬化项目招投标资料")
    session.record("2026-5 replied --outcome granted --grantedHow provided --day 2026-10-14")
    session.record("2026-5 serviceAttempted --manner ems --slip 1234567890123 --day 2026-10-15")
    return session
  }
}
