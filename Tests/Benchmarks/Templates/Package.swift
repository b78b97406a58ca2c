// swift-tools-version: 6.0
import PackageDescription

// A package of its own: the product must not depend on what it is measured against.
let package = Package(
    name: "TemplateBenchmark",
    dependencies: [
        .package(name: "sitegen", path: "../../.."),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
    ],
    targets: [
        .executableTarget(
            name: "TemplateBenchmark",
            dependencies: [
                .product(name: "Templating", package: "sitegen"),
                .product(name: "Bytes", package: "sitegen"),
                .product(name: "Diagnostics", package: "sitegen"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [.embedInCode("objective.mustache")]
        )
    ],
    swiftLanguageModes: [.v6]
)
