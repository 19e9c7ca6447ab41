// swift-tools-version: 6.0
// AttuneKit: the whole of the iOS app's logic over the core, for the app, and for tests on macOS and Linux.
//
// `ios/generate` writes what stands in Generated/: the Swift that UniFFI makes of the library, and the C header under it. On
// Linux the library is found where Cargo put it (see `ios/test`); for Apple's systems it is a static one inside an XCFramework.
import PackageDescription

#if os(Linux)
let core: Target = .systemLibrary(name: "attuneFFI", path: "Generated/attuneFFI")
#else
let core: Target = .binaryTarget(name: "attuneFFI", path: "Generated/attuneFFI.xcframework")
#endif

let package = Package(
    name: "AttuneKit",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [.library(name: "AttuneKit", targets: ["AttuneKit", "AttuneBindings"])],
    targets: [
        core,
        // Generated code is of an older language mode; its warnings are not ours.
        .target(
            name: "AttuneBindings",
            dependencies: ["attuneFFI"],
            path: "Generated/AttuneBindings",
            swiftSettings: [.swiftLanguageMode(.v5)],
            linkerSettings: [.linkedLibrary("attune_ffi", .when(platforms: [.linux]))]
        ),
        .target(name: "AttuneKit", dependencies: ["AttuneBindings"]),
        .testTarget(name: "AttuneKitTests", dependencies: ["AttuneKit"]),
    ]
)
