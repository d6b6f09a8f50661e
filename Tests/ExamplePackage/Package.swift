// swift-tools-version: 6.1
import PackageDescription

/// A program of somebody else's: it depends on Galley by path and uses nothing but its public face.
let package = Package(
    name: "example",
    dependencies: [.package(name: "galley", path: "../..")],
    targets: [
        .executableTarget(
            name: "example",
            dependencies: [
                .product(name: "GalleyCore", package: "galley"), .product(name: "GalleyClean", package: "galley"),
                .product(name: "GalleyTranslation", package: "galley"),
                .product(name: "GalleyExport", package: "galley"),
            ])
    ]
)
