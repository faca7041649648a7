import Disclosure
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

/// What must not be cut off where there is little room, and what must be marked wherever it stands.
@Suite struct NarrowScreenTests {
  @Test("年报倒计时写全，列表多忙也一样")
  func countdown() throws {
    let sitting = try Sitting(TestOffice(today: "2027-01-04"))
    #expect(sitting.shows("年报、自查还有19个工作日（暂）"))
    #expect(sitting.shows("逾期"))
  }

  @Test("等待的最后一日在期限栏写全，暂定的也一样", arguments: [(24, 80), (40, 120)])
  func waitingDay(rows: Int, columns: Int) throws {
    let waiting = TestCases.of(
      1, "2026-12-14", "买买提·艾力", "县医院CT设备采购合同",
      TestCases.registered("2026-12-14", unit: "卫生健康局") + [
        TestCases.fact(
          "2026-12-17",
          .clarificationRequested(
            ClarificationRequested(
              causes: [.unclearContent], whatToAdd: "写明文件名称", workingDays: 15,
              deliveredOn: TestCases.day("2026-12-17"))))
      ])
    let office = try TestOffice(today: "2026-12-21", cases: [waiting])
    #expect(try Sitting(office, rows: rows, columns: columns).shows("至暂2027-01-08"))
    let sitting = try Sitting(office, rows: rows, columns: columns).press("<enter>")
    #expect(sitting.shows("至暂2027-01-08；期限停止计算"))
  }

  @Test("a long name leaves room for number and state over the page of a case")
  func longName() throws {
    let name = "河源县人民政府东城街道办事处东关社区居民委员会第三居民小组全体村民代表联席会议筹备委员会"
    let long = TestCases.of(
      1, "2026-11-06", name, "征地批复", TestCases.registered("2026-11-06", unit: nil))
    let sitting = try Sitting(TestOffice(cases: [long])).press("<enter>")
    let head = sitting.lines[2]
    #expect(head.contains("第1号") && head.contains("河源县人民政府") && head.contains("  登记"))
  }

  @Test("没有公布放假安排的年度，倒排、月份、今天都标明暂定")
  func provisional() throws {
    let due = TestCases.of(
      1, "2026-12-21", "李𬱖", "征地补偿标准", TestCases.registered("2026-12-21", unit: nil))
    let sitting = try Sitting(TestOffice(today: "2026-12-22", cases: [due])).press("<enter>")
    #expect(sitting.shows("当前应办：拟稿，暂2027-") || sitting.shows("，暂2027-"))
    let calendar = try Sitting(TestOffice(today: "2027-01-05", cases: [])).press("4")
    #expect(calendar.shows("2027年1月  暂") && calendar.lines[0].contains("周二 暂按工作日"))
  }

  @Test("收件前的核对写出证件号码、电话和地址")
  func summary() throws {
    let sitting = try Sitting(TestOffice()).press("\(IntakeScripts.inPerson()) <c-o>")
    #expect(sitting.shows("证件号码  11010519491231002X") && sitting.shows("联系电话  13812345678"))
  }

  @Test("a Chinese digit is no key of a place, and none of a choice")
  func wideDigits() throws {
    let sitting = try Sitting(TestOffice()).press("三 ３")
    #expect(sitting.console.top.place == .cases)
    sitting.press("3 <space> 二 ２")
    #expect(!sitting.shows("[网上申请]"))
  }

  @Test("text pasted where there is no field is said to be of no use")
  func strayPaste() throws {
    let sitting = try Sitting(TestOffice())
    sitting.press(.paste("王五\n电话"))
    #expect(sitting.shows("粘贴的文字没有用上"))
  }
}
