// swift-tools-version: 6.0
import PackageDescription

// `SITEGEN_STATIC=1 swift build …` takes the archives of the C libraries below, so that the program runs where these are
// not installed. Debian's packages `libcmark-dev`, `libyaml-dev`, `nettle-dev`, `zlib1g-dev` and `libexpat1-dev` have them.
let isStatic = Context.environment["SITEGEN_STATIC"] == "1"

let package = Package(
    name: "sitegen",
    products: [
        .executable(name: "sitegen", targets: ["sitegen"]),
        // For other packages, which see what is `public`.
        .library(name: "SiteGenerator", targets: ["SiteGenerator"]),
        .library(name: "ReportLoader", targets: ["ReportLoader"]),
        .library(name: "ReportModel", targets: ["ReportModel"]),
        .library(name: "Templating", targets: ["Templating"]),
        .library(name: "Diagnostics", targets: ["Diagnostics"]),
        .library(name: "Bytes", targets: ["Bytes"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
    ],
    targets: [
        // The C libraries of the system.
        .systemLibrary(
            name: "CCommonMark",
            pkgConfig: isStatic ? nil : "libcmark",
            providers: [.apt(["libcmark-dev"])]
        ),
        .systemLibrary(
            name: "CYAML",
            pkgConfig: isStatic ? nil : "yaml-0.1",
            providers: [.apt(["libyaml-dev"])]
        ),
        .systemLibrary(
            name: "CNettle",
            pkgConfig: isStatic ? nil : "nettle",
            providers: [.apt(["nettle-dev"])]
        ),
        .systemLibrary(
            name: "CZlib",
            pkgConfig: isStatic ? nil : "zlib",
            providers: [.apt(["zlib1g-dev"])]
        ),
        .systemLibrary(
            name: "CExpat",
            pkgConfig: isStatic ? nil : "expat",
            providers: [.apt(["libexpat1-dev"])]
        ),
        .systemLibrary(name: "CAllocator"),

        // The data flow, from the ground up.
        .target(name: "Bytes"),
        .target(name: "Diagnostics", dependencies: ["Bytes"]),
        .target(name: "FileSystem"),
        .target(name: "Parallel"),
        .target(
            name: "Content",
            dependencies: ["CYAML", "FileSystem", "Parallel", "Diagnostics", "Bytes"],
            linkerSettings: [.linkedLibrary(isStatic ? ":libyaml.a" : "yaml")]
        ),
        .target(name: "ReportModel", dependencies: ["Diagnostics", "Bytes"]),
        .target(
            name: "ReportLoader",
            dependencies: ["Content", "ReportModel", "FileSystem", "Parallel", "Diagnostics", "Bytes"]
        ),
        .target(name: "ContentEditing", dependencies: ["Content", "FileSystem", "Diagnostics"]),
        .target(
            name: "Workbooks",
            dependencies: ["CZlib", "CExpat", "Diagnostics", "Bytes"],
            linkerSettings: [
                .linkedLibrary(isStatic ? ":libz.a" : "z"), .linkedLibrary(isStatic ? ":libexpat.a" : "expat"),
            ]
        ),
        .target(
            name: "SpreadsheetImport",
            dependencies: [
                "Workbooks", "ContentEditing", "ReportLoader", "Content", "ReportModel", "FileSystem", "Parallel",
                "Diagnostics", "Bytes",
            ]
        ),
        .target(
            name: "Markdown",
            dependencies: ["CCommonMark", "Diagnostics", "Bytes"],
            linkerSettings: [.linkedLibrary(isStatic ? ":libcmark.a" : "cmark")]
        ),
        .target(name: "Templating", dependencies: ["Diagnostics", "Bytes"]),
        .target(name: "DefaultTemplates"),
        .target(
            name: "Scaffold",
            dependencies: [
                "DefaultTemplates", "ContentEditing", "Content", "ReportModel", "FileSystem", "Diagnostics",
            ],
            exclude: ["Starter"]
        ),
        .target(
            name: "Publishing",
            dependencies: ["FileSystem", "Parallel", "Diagnostics", "Bytes", "CNettle"],
            linkerSettings: [.linkedLibrary(isStatic ? ":libnettle.a" : "nettle")]
        ),
        .target(
            name: "SiteStructure",
            dependencies: ["Publishing", "Content", "ReportModel", "Templating", "Diagnostics", "Bytes"]
        ),
        .target(
            name: "OpenData",
            dependencies: [
                "Publishing", "SiteStructure", "ReportModel", "FileSystem", "Parallel", "Diagnostics", "Bytes",
            ]
        ),
        .target(name: "Search", dependencies: ["Publishing", "SiteStructure", "ReportModel", "Parallel", "Bytes"]),
        .target(
            name: "SpreadsheetExport",
            dependencies: [
                "Workbooks", "OpenData", "SiteStructure", "ContentEditing", "ReportLoader", "ReportModel",
                "DefaultTemplates", "FileSystem", "Diagnostics",
            ]
        ),
        .target(
            name: "SiteGenerator",
            dependencies: [
                "Publishing", "SiteStructure", "OpenData", "Search", "ReportLoader", "ContentEditing", "Content",
                "ReportModel", "Markdown", "Templating", "DefaultTemplates", "FileSystem", "Parallel", "Diagnostics",
                "Bytes",
            ]
        ),
        .target(
            name: "PreviewServer",
            dependencies: [
                "SiteGenerator", "Publishing", "FileSystem", "Diagnostics", "Bytes",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        .executableTarget(
            name: "sitegen",
            dependencies: [
                "SiteGenerator", "Publishing", "ReportLoader", "ReportModel", "Scaffold", "DefaultTemplates",
                "SpreadsheetImport", "SpreadsheetExport", "PreviewServer", "FileSystem", "Parallel", "Diagnostics",
                "CAllocator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // Tests, one target for each of the above, and what several of them need.
        .target(name: "TestSupport", dependencies: ["ReportModel"], path: "Tests/TestSupport"),
        .testTarget(name: "BytesTests", dependencies: ["Bytes"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "FileSystemTests", dependencies: ["FileSystem"]),
        .testTarget(name: "ParallelTests", dependencies: ["Parallel"]),
        .testTarget(name: "ContentTests", dependencies: ["Content", "Diagnostics", "TestSupport"]),
        .testTarget(
            name: "ContentEditingTests",
            dependencies: ["ContentEditing", "Content", "FileSystem", "Diagnostics", "TestSupport"]
        ),
        .testTarget(name: "ReportModelTests", dependencies: ["ReportModel", "Diagnostics", "TestSupport"]),
        .testTarget(
            name: "ReportLoaderTests", dependencies: ["ReportLoader", "ReportModel", "Diagnostics", "TestSupport"]),
        .testTarget(name: "DefaultTemplatesTests", dependencies: ["DefaultTemplates", "Scaffold", "TestSupport"]),
        .testTarget(name: "WorkbooksTests", dependencies: ["Workbooks", "Diagnostics", "TestSupport"]),
        .testTarget(
            name: "SpreadsheetImportTests",
            dependencies: [
                "SpreadsheetImport", "SiteGenerator", "ReportLoader", "Content", "ReportModel", "FileSystem",
                "Parallel", "Diagnostics", "Workbooks", "TestSupport",
            ]
        ),
        .testTarget(
            name: "SpreadsheetExportTests",
            dependencies: [
                "SpreadsheetExport", "SpreadsheetImport", "Workbooks", "ReportModel", "Diagnostics", "TestSupport",
            ]
        ),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics"]),
        .testTarget(name: "TemplatingTests", dependencies: ["Templating", "Diagnostics", "Bytes"]),
        .testTarget(
            name: "ScaffoldTests",
            dependencies: [
                "Scaffold", "SiteGenerator", "DefaultTemplates", "ReportModel", "Content", "FileSystem", "Diagnostics",
                "TestSupport",
            ]
        ),
        .testTarget(name: "PublishingTests", dependencies: ["Publishing", "FileSystem", "TestSupport"]),
        .testTarget(name: "SiteStructureTests", dependencies: ["SiteStructure"]),
        .testTarget(
            name: "OpenDataTests",
            dependencies: ["OpenData", "SiteStructure", "ReportModel", "Diagnostics", "TestSupport"]
        ),
        .testTarget(name: "SearchTests", dependencies: ["Search", "Publishing", "ReportModel", "TestSupport"]),
        .testTarget(
            name: "SiteGeneratorTests",
            dependencies: [
                "SiteGenerator", "Publishing", "SiteStructure", "OpenData", "Search", "ReportLoader", "ReportModel",
                "Content", "ContentEditing", "Templating", "FileSystem", "Parallel", "Diagnostics", "SpreadsheetImport",
                "SpreadsheetExport", "Workbooks", "PreviewServer", "Scaffold", "TestSupport", "sitegen",
            ]
        ),
        .testTarget(
            name: "PreviewServerTests",
            dependencies: ["PreviewServer", "SiteGenerator", "Publishing", "FileSystem", "Diagnostics", "TestSupport"]
        ),
        .testTarget(
            name: "SitegenCommandTests",
            dependencies: [
                "sitegen", "Diagnostics", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // The README's example, compiled as part of another package: it sees what that would see.
        .target(
            name: "LibraryExample",
            dependencies: ["ReportLoader", "ReportModel", "Diagnostics"],
            path: "Tests/LibraryExample",
            swiftSettings: [.unsafeFlags(["-package-name", "elsewhere"])]
        ),
        .testTarget(name: "LibraryExampleTests", dependencies: ["LibraryExample", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

// `SITEGEN_FUZZ=1` adds what `Tests/Fuzz/run` builds with the fuzzer's instruments, and the program knows nothing of.
if Context.environment["SITEGEN_FUZZ"] == "1" {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "ReportLoader", "ReportModel", "SpreadsheetImport", "Workbooks", "Markdown", "Templating", "Bytes",
                "Diagnostics", "CLibFuzzer",
            ],
            path: "Tests/Fuzz/Targets"
        ),
    ]
}

// A file sees only what it imports itself, and other targets see of it only what it hands on with `public import` or
// `package import`.
for target in package.targets where target.type != .system {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("InternalImportsByDefault"),
        ]
}

// The program that gets installed is optimized as a whole, across the targets. SwiftPM lets nobody depend on a package
// with such a flag, so no other build has it.
if isStatic {
    for target in package.targets where [.regular, .executable].contains(target.type) {
        target.swiftSettings?.append(.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)))
    }
}
