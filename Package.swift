// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "kaijuan",
  products: [
    .library(name: "Disclosure", targets: ["Disclosure"]),
    .library(name: "OfficeStore", targets: ["OfficeStore"]),
    .library(name: "OfficeDocuments", targets: ["OfficeDocuments"]),
    .executable(name: "kaijuan", targets: ["kaijuan"]),
    .executable(name: "kaijuan-bench", targets: ["kaijuan-bench"]),
  ],
  targets: [
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CQRencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CPng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CMagic", providers: [.apt(["libmagic-dev"])]),
    .systemLibrary(name: "CIconv"),
    .systemLibrary(name: "CWidth"),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "SeededRandom", swiftSettings: strict),
    .target(name: "Disclosure", swiftSettings: strict),
    .target(name: "OfficeStore", dependencies: ["Disclosure", "CSQLite", "CCrypto"], swiftSettings: strict),
    .target(
      name: "OfficeDocuments",
      dependencies: ["Disclosure", "CIconv", "CZip", "CXlsxWriter", "CQRencode", "CPng", "CMagic"],
      swiftSettings: strict),
    .target(
      name: "Templates", path: "Templates",
      resources: [
        .embedInCode("README.md"),
        .embedInCode("annual-1-overview.txt"), .embedInCode("annual-2-disclosure.txt"),
        .embedInCode("annual-3-applications.txt"), .embedInCode("annual-4-disputes.txt"),
        .embedInCode("annual-5-problems.txt"), .embedInCode("annual-6-other.txt"),
        .embedInCode("inspection-1-organisation.txt"), .embedInCode("inspection-2-withheld.txt"),
        .embedInCode("inspection-3-topics.txt"), .embedInCode("inspection-4-conversions.txt"),
        .embedInCode("inspection-5-secrecy.txt"), .embedInCode("inspection-6-catalogue.txt"),
        .embedInCode("inspection-7-problems.txt"), .embedInCode("inspection-8-next-steps.txt"),
        .embedInCode("letter-receipt.txt"), .embedInCode("letter-clarification.txt"),
        .embedInCode("letter-justification.txt"), .embedInCode("letter-extension.txt"),
        .embedInCode("letter-delay.txt"), .embedInCode("letter-thirdPartyInquiry.txt"),
        .embedInCode("letter-agencyInquiry.txt"), .embedInCode("letter-consultationNotice.txt"),
        .embedInCode("letter-assistance.txt"), .embedInCode("letter-feeNotice.txt"),
        .embedInCode("letter-disclosureNotice.txt"), .embedInCode("letter-granted.txt"),
        .embedInCode("letter-alreadyPublic.txt"), .embedInCode("letter-partlyGranted.txt"),
        .embedInCode("letter-refused.txt"), .embedInCode("letter-doesNotExist.txt"),
        .embedInCode("letter-otherOrgan.txt"), .embedInCode("letter-needsCreation.txt"),
        .embedInCode("letter-stillUnclear.txt"), .embedInCode("letter-petition.txt"),
        .embedInCode("letter-repeated.txt"), .embedInCode("letter-publishedMaterial.txt"),
        .embedInCode("letter-notProcessed.txt"), .embedInCode("letter-specialAccess.txt"),
        .embedInCode("letter-notGovernmentInformation.txt"), .embedInCode("letter-closed.txt"),
        .embedInCode("letter-mixed.txt"), .embedInCode("letter-serviceReceipt.txt"),
        .embedInCode("letter-worksheet.txt"),
      ], swiftSettings: strict),
    .target(
      name: "Forms", path: "Forms",
      resources: [
        .embedInCode("README.md"), .embedInCode("citizen.txt"), .embedInCode("organisation.txt"),
      ], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CWidth"], swiftSettings: strict),
    .target(name: "CursesTerminal", dependencies: ["Terminal", "CNcurses"], swiftSettings: strict),
    .target(
      name: "OfficeText", dependencies: ["Disclosure", "OfficeStore", "OfficeDocuments", "Terminal"],
      swiftSettings: strict),
    .target(
      name: "OfficerConsole",
      dependencies: ["Disclosure", "OfficeStore", "OfficeDocuments", "OfficeText", "Terminal"],
      swiftSettings: strict),
    .executableTarget(
      name: "kaijuan",
      dependencies: [
        "Disclosure", "OfficeStore", "OfficeDocuments", "OfficeText", "OfficerConsole", "Templates", "Forms",
        "SeededRandom", "Terminal", "CursesTerminal",
      ],
      swiftSettings: strict),
    // The program itself is built too: the benchmarks run it.
    .executableTarget(
      name: "kaijuan-bench",
      dependencies: [
        "kaijuan", "Disclosure", "OfficeStore", "OfficeDocuments", "OfficerConsole", "Terminal",
        "CursesTerminal", "Forms", "SeededRandom", "CSQLite",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DisclosureTests", dependencies: ["Disclosure", "SeededRandom"],
      exclude: ["Examples", "Law/Golden", "PersonalData/Labelled", "Topics/Wordings"],
      swiftSettings: strict),
    // Run by tests as processes: the writer is their own, the program is the built one.
    .executableTarget(
      name: "OfficeWriter", dependencies: ["OfficeStore", "Disclosure", "SeededRandom"],
      path: "Tests/OfficeWriter",
      swiftSettings: strict),
    .testTarget(
      name: "OfficeStoreTests",
      dependencies: ["OfficeStore", "Disclosure", "SeededRandom", "OfficeWriter", "kaijuan"],
      exclude: ["Golden", "Schemas"], swiftSettings: strict),
    .testTarget(
      name: "OfficeDocumentsTests",
      dependencies: ["OfficeDocuments", "Disclosure", "Forms", "SeededRandom", "Templates", "CZip"],
      exclude: ["Letters/Golden"], swiftSettings: strict),
    .testTarget(
      name: "ExampleTests", dependencies: ["Disclosure", "OfficeStore", "OfficeDocuments"],
      swiftSettings: strict),
    .testTarget(
      name: "OfficerConsoleTests",
      dependencies: [
        "OfficerConsole", "Disclosure", "Forms", "OfficeDocuments", "OfficeStore", "SeededRandom", "Terminal",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
    .testTarget(
      name: "CursesTerminalTests", dependencies: ["CursesTerminal", "Terminal"], swiftSettings: strict),
    .testTarget(
      name: "KaijuanTests",
      dependencies: [
        "kaijuan", "kaijuan-bench", "Disclosure", "OfficeStore", "OfficeDocuments", "OfficeText",
        "OfficerConsole", "Forms", "SeededRandom", "Templates", "Terminal",
      ],
      exclude: ["Golden", "Fixtures"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzz targets have no `main`, the fuzzer has: they exist for `.ci/fuzz` alone, in a build folder of its own.
if Context.environment["KAIJUAN_FUZZ"] != nil {
  package.targets += [
    "AnnualReport", "CaseLife", "Form", "Ledger", "LedgerDate", "Notice", "Record", "StatedText", "Template",
  ].map { name in
    .executableTarget(
      name: "Fuzz\(name)", dependencies: ["Disclosure", "OfficeStore", "OfficeDocuments"],
      path: "Tests/Fuzz/\(name)", exclude: ["Input"], swiftSettings: strict)
  }
}
