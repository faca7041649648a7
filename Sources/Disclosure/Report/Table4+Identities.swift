extension Table4 {
  /// The blank cells, block by block.
  var blanks: [Breach] {
    DisputeKind.allCases.flatMap { kind in
      DisputeColumn.allCases.filter { self[kind, $0] == nil }.map { Breach(blankAt: .disputeCell(kind, $0)) }
    }
  }

  /// The breaches of D.
  var sumBreaches: [Breach] {
    DisputeKind.allCases.compactMap { kind in
      Breach(.d, .block(kind), DisputeState.allCases.map { self[kind, .state($0)] }, [self[kind, .total]])
    }
  }
}
