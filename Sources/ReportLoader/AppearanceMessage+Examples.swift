import ReportModel

extension AppearanceMessage {
    /// One of each case, for the editor's guide and for tests.
    public static let examples: [Self] =
        [tooLight].compactMap { $0 } + [
            .missingLogo(name: "lgo.png", nearest: "logo.png"),
            .logoElsewhere(path: "immagini/logo.png"),
            .logoType(name: "logo.svg", allowed: LogoReader.types),
        ]

    private static var tooLight: Self? {
        let colour = Colour(red: 0x66, green: 0xAA, blue: 0xFF)
        do throws(Accent.Fault) {
            _ = try Accent(colour)
            return nil
        } catch {
            return .accentContrast(colour: colour, fault: error)
        }
    }
}
