// swift-tools-version: 6.0
// How fast the core is from Swift; `ios/bench` runs it. Never shipped.
import PackageDescription

let package = Package(
    name: "AttuneBench",
    platforms: [.macOS(.v14)],
    dependencies: [.package(path: "../AttuneKit")],
    targets: [.executableTarget(name: "AttuneBench", dependencies: ["AttuneKit"])]
)
