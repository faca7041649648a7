import OfficeStore
import Disclosure

/// What a person does of the destruction of volumes.
enum ErasureStep: CaseIterable {
  case propose, approve, withdraw

  var name: String {
    switch self {
    case .propose: "提请销毁"
    case .approve: "批准销毁"
    case .withdraw: "撤回提请"
    }
  }

  var letter: Character {
    switch self {
    case .propose: "p"
    case .approve: "a"
    case .withdraw: "x"
    }
  }

  init?(letter: Character) {
    guard let step = Self.allCases.first(where: { $0.letter == letter }) else { return nil }
    self = step
  }

  var roles: Set<Role> {
    switch self {
    case .propose: Role.proposingErasure
    case .approve: Role.approvingErasure
    case .withdraw: Role.proposingErasure.union(Role.approvingErasure)
    }
  }
}
