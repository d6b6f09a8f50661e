// swift-tools-version: 6.1
import PackageDescription

/// The rooms of the house and who may call whom: the five upper rooms know the four lower ones and the core,
/// never one another; only the command line knows everybody. `PackageRulesTests` holds the imports to this.
let lowerRooms: [Target.Dependency] = ["GalleyCore", "GalleyHTML", "GalleyXML", "GalleyText", "GalleyStore"]
let upperRooms: [Target.Dependency] = [
    "GalleyFetch", "GalleyClean", "GalleyTranslation", "GalleyExport", "GalleyWorkflow",
]

let package = Package(
    name: "galley",
    products: [
        .executable(name: "galley", targets: ["galley"]),
        .library(name: "GalleyCore", targets: ["GalleyCore"]),
        .library(name: "GalleyHTML", targets: ["GalleyHTML"]),
        .library(name: "GalleyXML", targets: ["GalleyXML"]),
        .library(name: "GalleyText", targets: ["GalleyText"]),
        .library(name: "GalleyStore", targets: ["GalleyStore"]),
        .library(name: "GalleyFetch", targets: ["GalleyFetch"]),
        .library(name: "GalleyClean", targets: ["GalleyClean"]),
        .library(name: "GalleyTranslation", targets: ["GalleyTranslation"]),
        .library(name: "GalleyExport", targets: ["GalleyExport"]),
        .library(name: "GalleyWorkflow", targets: ["GalleyWorkflow"]),
    ],
    targets: [
        // C libraries, each wrapped once and imported in one room.
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CBrotli", providers: [.apt(["libbrotli-dev"])]),
        .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
        .systemLibrary(name: "CMemory"),
        // libcurl itself is loaded late: its headers only (libcurl4-openssl-dev).
        .target(name: "CCurl"),
        .target(
            name: "CTextTools",
            linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n"), .linkedLibrary("cld2")]),

        // The four lower rooms and the core.
        .target(name: "GalleyCore", linkerSettings: [.linkedLibrary("m")]),
        .target(name: "GalleyHTML", dependencies: ["GalleyCore"]),
        .target(name: "GalleyXML", dependencies: ["GalleyCore", "CLibXML2"]),
        .target(name: "GalleyText", dependencies: ["GalleyCore", "CTextTools", "CUchardet"]),
        .target(name: "GalleyStore", dependencies: ["GalleyCore", "CSQLite", "CZstd"]),

        // The five upper rooms.
        .target(name: "GalleyFetch", dependencies: lowerRooms + ["CBrotli", "CCurl", "CZlib"]),
        .target(name: "GalleyClean", dependencies: lowerRooms),
        .target(name: "GalleyTranslation", dependencies: lowerRooms),
        .target(name: "GalleyExport", dependencies: lowerRooms + ["CZip"]),
        .target(name: "GalleyWorkflow", dependencies: lowerRooms),

        // The command, and the loopback web server that the demo and the tests fetch from.
        .executableTarget(name: "galley", dependencies: lowerRooms + upperRooms + ["CMemory"]),
        .target(name: "LoopbackServer"),
        .executableTarget(name: "sample-site", dependencies: ["LoopbackServer"]),

        // What the scripts in Benchmarks time.
        .executableTarget(
            name: "clean-bench", dependencies: ["GalleyCore", "GalleyClean"], path: "Benchmarks/clean/clean-bench"),
        .executableTarget(
            name: "decode-bench", dependencies: ["GalleyCore", "GalleyHTML", "GalleyText"],
            path: "Benchmarks/encodings/decode-bench"),
        .executableTarget(name: "html-bench", dependencies: ["GalleyHTML"], path: "Benchmarks/html/html-bench"),
        .executableTarget(
            name: "fetch-bench", dependencies: ["CMemory", "GalleyCore", "GalleyFetch"],
            path: "Benchmarks/fetch/fetch-bench"),
        .executableTarget(
            name: "export-bench", dependencies: ["GalleyCore", "GalleyExport"], path: "Benchmarks/export/export-bench"),
        .executableTarget(
            name: "translation-bench", dependencies: ["GalleyCore", "GalleyTranslation"],
            path: "Benchmarks/translation/translation-bench"),

        .plugin(
            name: "CheckWorkflows",
            capability: .command(
                intent: .custom(verb: "check-workflows", description: "Checks and tests every file in Workflows.")),
            dependencies: ["galley"]),
        .plugin(
            name: "UpdateReference",
            capability: .command(
                intent: .custom(
                    verb: "update-reference", description: "Writes Workflows/README.md and the reference pages."),
                permissions: [.writeToPackageDirectory(reason: "The reference pages are files of the package.")]),
            dependencies: ["galley"]),

        .target(name: "TestSupport", dependencies: ["GalleyCore", "CZlib"], path: "Tests/TestSupport"),
        .testTarget(name: "GalleyCoreTests", dependencies: ["GalleyCore", "TestSupport"]),
        .testTarget(name: "GalleyHTMLTests", dependencies: ["GalleyHTML", "TestSupport"]),
        .testTarget(name: "GalleyXMLTests", dependencies: ["GalleyXML", "TestSupport"]),
        .testTarget(name: "GalleyTextTests", dependencies: ["GalleyText", "TestSupport"]),
        .testTarget(name: "GalleyStoreTests", dependencies: ["GalleyStore", "TestSupport"]),
        .testTarget(name: "GalleyFetchTests", dependencies: ["GalleyFetch", "LoopbackServer", "TestSupport"]),
        .testTarget(name: "GalleyCleanTests", dependencies: ["GalleyClean", "TestSupport"]),
        .testTarget(name: "GalleyTranslationTests", dependencies: ["GalleyTranslation", "TestSupport"]),
        .testTarget(name: "GalleyExportTests", dependencies: ["GalleyExport", "TestSupport"]),
        .testTarget(name: "GalleyWorkflowTests", dependencies: ["GalleyWorkflow", "TestSupport"]),
        .testTarget(
            name: "CommandTests", dependencies: ["galley", "LoopbackServer", "TestSupport"], exclude: ["Typed"]),
    ],
    cxxLanguageStandard: .cxx17
)

/// One set of language settings for every Swift target.
for target in package.targets
where [.regular, .executable, .test].contains(target.type) && !["CCurl", "CTextTools"].contains(target.name) {
    target.swiftSettings = [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
