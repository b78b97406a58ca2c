// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "sitegen",
    products: [
        .executable(name: "sitegen", targets: ["sitegen"]),
        .library(name: "PreviewServer", targets: ["PreviewServer"]),
        .library(name: "SiteGenerator", targets: ["SiteGenerator"]),
        .library(name: "ReportLoader", targets: ["ReportLoader"]),
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
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
        ),
        .systemLibrary(
            name: "CYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),

        // The data flow, from the ground up.
        .target(name: "Diagnostics"),
        .target(name: "FileSystem"),
        .target(name: "Content", dependencies: ["CYAML", "FileSystem", "Diagnostics"]),
        .target(name: "ReportModel", dependencies: ["Diagnostics"]),
        .target(name: "ReportLoader", dependencies: ["Content", "ReportModel", "Diagnostics"]),
        .target(
            name: "SpreadsheetImport",
            dependencies: ["ReportLoader", "Content", "ReportModel", "FileSystem", "Diagnostics"]
        ),
        .target(name: "Markdown", dependencies: ["CCommonMark"]),
        .target(name: "Templating", dependencies: ["Diagnostics"]),
        .target(
            name: "SiteGenerator",
            dependencies: [
                "ReportLoader", "Content", "ReportModel", "Markdown", "Templating", "FileSystem", "Diagnostics",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .target(
            name: "PreviewServer",
            dependencies: [
                "SiteGenerator", "FileSystem", "Diagnostics",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        .executableTarget(
            name: "sitegen",
            dependencies: [
                "SiteGenerator", "SpreadsheetImport", "PreviewServer", "ReportLoader", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // Tests, one target for each of the above.
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "FileSystemTests", dependencies: ["FileSystem"]),
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
            name: "SiteGeneratorTests",
            dependencies: [
                "SiteGenerator", "ReportLoader", "ReportModel", "Content", "Templating", "FileSystem", "Diagnostics",
            ]
        ),
        .testTarget(
            name: "PreviewServerTests",
            dependencies: ["PreviewServer", "SiteGenerator", "FileSystem", "Diagnostics"]
        ),
    ],
    swiftLanguageModes: [.v6]
)
