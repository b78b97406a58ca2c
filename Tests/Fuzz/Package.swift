// swift-tools-version: 6.0
import PackageDescription

// A package of its own, so that the program knows nothing of it. `run` builds it with the fuzzer's instruments.
let package = Package(
    name: "Fuzz",
    dependencies: [.package(name: "sitegen", path: "../..")],
    targets: [
        .systemLibrary(name: "CLibFuzzer"),
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "CLibFuzzer",
                .product(name: "ReportLoader", package: "sitegen"),
                .product(name: "ReportModel", package: "sitegen"),
                .product(name: "SpreadsheetImport", package: "sitegen"),
                .product(name: "Markdown", package: "sitegen"),
                .product(name: "Templating", package: "sitegen"),
                .product(name: "Diagnostics", package: "sitegen"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
