// swift-tools-version: 6.0
import PackageDescription

// `SITEGEN_STATIC=1 swift build …` takes the archives of libcmark and libyaml, so that the program runs where these
// libraries are not installed. Debian's packages `libcmark-dev` and `libyaml-dev` have them.
let isStatic = Context.environment["SITEGEN_STATIC"] == "1"

let package = Package(
    name: "sitegen",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "sitegen", targets: ["sitegen"]),
        .library(name: "PreviewServer", targets: ["PreviewServer"]),
        .library(name: "SiteGenerator", targets: ["SiteGenerator"]),
        .library(name: "ReportLoader", targets: ["ReportLoader"]),
        .library(name: "SpreadsheetImport", targets: ["SpreadsheetImport"]),
        .library(name: "ReportModel", targets: ["ReportModel"]),
        .library(name: "Content", targets: ["Content"]),
        .library(name: "Markdown", targets: ["Markdown"]),
        .library(name: "Templating", targets: ["Templating"]),
        .library(name: "Diagnostics", targets: ["Diagnostics"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-crypto", "3.0.0"..<"5.0.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
    ],
    targets: [
        // The C libraries of the system.
        .systemLibrary(
            name: "CCommonMark",
            pkgConfig: isStatic ? nil : "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
        ),
        .systemLibrary(
            name: "CYAML",
            pkgConfig: isStatic ? nil : "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
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
            dependencies: ["Content", "ReportModel", "FileSystem", "Parallel", "Diagnostics"]
        ),
        .target(
            name: "SpreadsheetImport",
            dependencies: ["ReportLoader", "Content", "ReportModel", "FileSystem", "Diagnostics"]
        ),
        .target(
            name: "Markdown",
            dependencies: ["CCommonMark", "Bytes"],
            linkerSettings: [.linkedLibrary(isStatic ? ":libcmark.a" : "cmark")]
        ),
        .target(name: "Templating", dependencies: ["Diagnostics", "Bytes"]),
        .target(name: "DefaultTemplates"),
        .target(
            name: "Scaffold",
            dependencies: ["DefaultTemplates", "Content", "ReportModel", "FileSystem", "Diagnostics"],
            exclude: ["Starter"]
        ),
        .target(
            name: "SiteGenerator",
            dependencies: [
                "ReportLoader", "Content", "ReportModel", "Markdown", "Templating", "DefaultTemplates", "FileSystem",
                "Parallel", "Diagnostics", "Bytes",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .target(
            name: "PreviewServer",
            dependencies: [
                "SiteGenerator", "Templating", "FileSystem", "Diagnostics",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        .executableTarget(
            name: "sitegen",
            dependencies: [
                "SiteGenerator", "ReportLoader", "Scaffold", "DefaultTemplates", "SpreadsheetImport", "PreviewServer",
                "Parallel", "Diagnostics", "CAllocator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // Tests, one target for each of the above.
        .testTarget(name: "BytesTests", dependencies: ["Bytes"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "FileSystemTests", dependencies: ["FileSystem"]),
        .testTarget(name: "ParallelTests", dependencies: ["Parallel"]),
        .testTarget(name: "ContentTests", dependencies: ["Content", "FileSystem", "Diagnostics"]),
        .testTarget(name: "ReportModelTests", dependencies: ["ReportModel"]),
        .testTarget(
            name: "SpreadsheetImportTests",
            dependencies: [
                "SpreadsheetImport", "SiteGenerator", "ReportLoader", "Content", "ReportModel", "FileSystem",
                "Diagnostics",
            ]
        ),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
        .testTarget(name: "TemplatingTests", dependencies: ["Templating", "Diagnostics"]),
        .testTarget(
            name: "ScaffoldTests",
            dependencies: ["Scaffold", "SiteGenerator", "DefaultTemplates", "Content", "FileSystem", "Diagnostics"]
        ),
        .testTarget(
            name: "SiteGeneratorTests",
            dependencies: [
                "SiteGenerator", "ReportLoader", "ReportModel", "Content", "Templating", "FileSystem", "Parallel",
                "Diagnostics", "SpreadsheetImport", "PreviewServer", "Scaffold",
            ]
        ),
        .testTarget(
            name: "PreviewServerTests",
            dependencies: ["PreviewServer", "SiteGenerator", "FileSystem", "Diagnostics"]
        ),
    ],
    swiftLanguageModes: [.v6]
)

// The program that gets installed is optimized as a whole, across the targets. SwiftPM lets nobody depend on a package
// with such a flag, so no other build has it.
if isStatic {
    for target in package.targets where [.regular, .executable].contains(target.type) {
        target.swiftSettings = [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]
    }
}
