import Foundation
import Testing

@testable import kaijuan

/// Each row of the tables of worked examples through the command, one by one and in one batch.
@Suite("deadline, by the worked examples")
struct DeadlineExampleTests {
  private let session: Session

  init() throws { session = try Session() }

  private static func rows(_ table: String, _ count: Int) throws -> [[String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../DisclosureTests/Examples/\(table).csv").standardizedFileURL
    let rows = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    #expect(rows.count == count)
    return rows
  }

  private func due(_ line: String) throws -> [String: Any] {
    try session.done("deadline \(line) --json").object()
  }

  @Test func `第三十三条：算例逐行相符`() throws {
    for row in try Self.rows("deadlines", 179) {
      #expect(try due("\(row[0]) --days \(row[1])")["due"] as? String == row[2], "\(row)")
    }
  }

  @Test func `第三十三条：算例成批相符`() throws {
    let rows = try Self.rows("deadlines", 179)
    let input = "start,n,expected\n" + rows.map { $0.prefix(3).joined(separator: ",") + "\n" }.joined()
    let answer = session("deadline --batch", input: input)
    #expect(answer.code == .done)
    #expect(answer.lines.dropFirst().dropLast() == rows.map { "\($0[0]),\($0[1]),\($0[2]),certain" }[...])
  }

  @Test func `年中调整放假：按当时已知的通知`() throws {
    for row in try Self.rows("deadlines-as-known", 12) {
      #expect(try due("\(row[0]) --days \(row[1]) --as-of \(row[2])")["due"] as? String == row[3], "\(row)")
      #expect(try due("\(row[0]) --days \(row[1]) --as-of \(row[4])")["due"] as? String == row[5], "\(row)")
      let batch = session("deadline --batch --as-of \(row[2])", input: "\(row[0]),\(row[1])\n")
      #expect(batch.lines[1].hasPrefix("\(row[0]),\(row[1]),\(row[3]),"), "\(row)")
    }
  }

  @Test func `地方放假：两个届满日并列，按较早的一日`() throws {
    for row in try Self.rows("deadlines-regional", 12) {
      let object = try due("\(row[1]) --days \(row[2]) --region \(row[0].suffix(6))")
      #expect(object["national"] as? String == row[3], "\(row)")
      #expect(object["regional"] as? String == row[4], "\(row)")
      #expect(object["due"] as? String == min(row[3], row[4]), "\(row)")
      let batch = session("deadline --batch --region \(row[0].suffix(6))", input: "\(row[1]),\(row[2])\n")
      #expect(batch.lines[1].hasPrefix("\(row[1]),\(row[2]),\(min(row[3], row[4])),"), "\(row)")
    }
  }

  @Test func `次年通知未发布：推定`() throws {
    for row in try Self.rows("deadlines-unpublished", 6) {
      #expect(try due("\(row[0]) --days \(row[1])")["certainty"] as? String == "provisional", "\(row)")
      let batch = session("deadline --batch", input: "\(row[0]),\(row[1])\n")
      #expect(batch.lines[1].hasSuffix(",provisional"), "\(row)")
    }
  }
}
