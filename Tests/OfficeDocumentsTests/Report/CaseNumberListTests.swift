import Testing

@testable import OfficeDocuments

@Suite struct CaseNumberListTests {
  @Test(arguments: [
    (["依申请公开〔2025〕第14号", "依申请公开〔2025〕第18号"], "依申请公开〔2025〕第14、18号"),
    (["依申请公开〔2024〕第9号", "依申请公开〔2025〕第1号"], "依申请公开〔2024〕第9号，依申请公开〔2025〕第1号"),
    (["依申请公开〔2025〕第7号-1", "依申请公开〔2025〕第7号-2", "补登"], "依申请公开〔2025〕第7号-1、2，补登"), ([], ""),
  ])
  func `What numbers of cases share is said once`(_ numbers: [String], _ list: String) {
    #expect(numbers.joinedCaseNumbers == list)
  }
}
