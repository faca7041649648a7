import Disclosure
import Testing

/// The table of permissions, cell by cell, in the program and through real cases.
struct EventPermissionTests {
  private static let rows = Result { try ExampleTable.rows("legal-permissions", under: "权限") }

  @Test func `The table has one row for each kind, in order, under its name`() throws {
    let rows = try Self.rows.get()
    #expect(try rows.map { try $0.required("事项") } == CaseEventKind.allCases.map(\.rawValue))
    #expect(try rows.map { try $0.required("名称") } == CaseEventKind.allCases.map(\.name))
    #expect(EventPermission.table.map(\.kind) == CaseEventKind.allCases)
  }

  @Test(arguments: CaseEventKind.allCases)
  func `第四十五条：各阶段可否登记，逐格相符`(kind: CaseEventKind) throws {
    let row = try Self.row(of: kind)
    let permission = EventPermission.of(kind)
    for stage in Stage.allCases {
      let isPermitted = permission.refusal(stage: stage, holds: Self.neededHolds(permission)) == nil
      #expect(try isPermitted == (row.required(stage.name) == "✓"), "\(stage.name)")
      #expect(permission.stages.contains(stage) == isPermitted, "\(stage.name)")
    }
  }

  @Test(arguments: CaseEventKind.allCases)
  func `等待中可否登记，逐格相符`(kind: CaseEventKind) throws {
    let cell = try Self.row(of: kind).required("等待")
    let permission = EventPermission.of(kind)
    let stage = permission.stages.contains(.underReview) ? .underReview : Self.anyStage(of: permission)
    for hold in Hold.allCases {
      let isPermitted = permission.refusal(stage: stage, holds: [hold]) == nil && !permission.stages.isEmpty
      let expected = cell.hasPrefix("须在") ? cell.contains(hold.name) : !cell.contains(hold.name)
      #expect(isPermitted == (expected && !permission.stages.isEmpty), "\(hold.name)")
    }
    let isPermittedWithout = permission.refusal(stage: stage, holds: []) == nil
    #expect(isPermittedWithout == (!cell.hasPrefix("须在") && !permission.stages.isEmpty))
  }

  @Test(arguments: CaseEventKind.allCases)
  func `谁可以登记，逐格相符`(kind: CaseEventKind) throws {
    let roles = Role.allCases.filter(EventPermission.of(kind).roles.contains).map(\.name)
    #expect(try roles == Self.row(of: kind).list("角色"))
  }

  @Test(arguments: CaseEventKind.allCases)
  func `Through real cases: a kind is permitted at a stage exactly where the table says so`(
    kind: CaseEventKind
  ) throws {
    let row = try Self.row(of: kind)
    let permission = EventPermission.of(kind)
    for stage in Stage.allCases {
      let states = try StagedCases.states(at: stage)
      let refusals = states.map { permission.refusal(in: $0) }
      #expect(try refusals.contains(nil) == (row.required(stage.name) == "✓"), "\(stage.name)")
      #expect(refusals.allSatisfy { $0 != "" })
    }
  }

  @Test func `Every stage and every hold is reached by a real case`() throws {
    for stage in Stage.allCases { #expect(try !StagedCases.states(at: stage).isEmpty, "\(stage)") }
    let holds = try StagedCases.states(at: .underReview).flatMap(\.holds)
    #expect(Set(holds) == Set(Hold.allCases))
  }

  private static func row(of kind: CaseEventKind) throws -> ExampleTable.Row {
    try #require(rows.get().first { $0.cells["事项"] == kind.rawValue })
  }

  private static func neededHolds(_ permission: EventPermission) -> [Hold] {
    switch permission.hold {
    case .any, .excludes: []
    case .needs(let hold): [hold]
    }
  }

  private static func anyStage(of permission: EventPermission) -> Stage {
    Stage.allCases.first(where: permission.stages.contains) ?? .received
  }
}
