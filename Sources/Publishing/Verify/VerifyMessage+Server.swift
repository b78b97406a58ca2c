import Diagnostics

/// What only a server can do.
extension VerifyMessage {
    static let openingDiffers = Message(
        "published-address-differs",
        Wording(
            en: "whoever opens this address does not get the site's `index.html`",
            it: "chi apre questo indirizzo non riceve l'`index.html` del sito"),
        suggestion: Wording(
            en: "look in the server's settings, and for pages such as `index.php` beside it",
            it: "guarda nelle impostazioni del server, e se accanto ci sono pagine come `index.php`"))

    static let openingMissing = Message(
        "published-address-missing",
        Wording(
            en: "whoever opens this address finds nothing, though the site has an `index.html` there",
            it: "chi apre questo indirizzo non trova niente, anche se il sito lì ha un `index.html`"),
        suggestion: Wording(
            en: "have the server give `index.html` where somebody asks for a folder",
            it: "fai dare al server `index.html` a chi chiede una cartella"))

    static func cutOff(bytes: Int, of size: Int) -> Message {
        Message(
            "published-file-cut-off",
            Wording(
                en: "the transfer broke off after \(bytes) of \(size) bytes, so that nothing is known of the file",
                it: "la trasmissione si è interrotta dopo \(bytes) byte su \(size): del file non si sa nulla"),
            suggestion: Wording(en: "verify again", it: "verifica di nuovo"))
    }

    /// - Parameter status: such as `HTTP 500`.
    static func refused(status: String) -> Message {
        Message(
            "published-file-refused",
            Wording(
                en: "the server answers “\(status)” in place of this file",
                it: "il server risponde «\(status)» al posto di questo file"),
            suggestion: Wording(
                en: "look in the server's settings and log, then verify again",
                it: "guarda nelle impostazioni e nel registro del server, poi verifica di nuovo"))
    }

    /// - Parameter place: the server that one is sent on to; `nil` where it is none, or where one is sent in circles.
    static func elsewhere(_ place: String?) -> Message {
        Message(
            "published-file-elsewhere",
            place.map {
                Wording(
                    en: "the server sends whoever asks for this on to \($0), which is not looked at",
                    it: "il server manda chi chiede questo a \($0), che non si guarda")
            }
                ?? Wording(
                    en: "the server sends whoever asks for this to another place, and again to another",
                    it: "il server manda chi chiede questo a un altro posto, e poi a un altro ancora"),
            suggestion: Wording(
                en: "if the site has moved, give its new address with `--url`; else look in the server's settings",
                it: "se il sito si è trasferito, dai il nuovo indirizzo con `--url`; se no guarda nelle impostazioni "
                    + "del server"))
    }

    static func cannotFetch(address: String, reason: String) -> Message {
        Message(
            "cannot-fetch",
            Wording(
                en: "`\(address)` cannot be fetched: \(reason)",
                it: "`\(address)` non si può scaricare: \(SystemReason.text(reason, in: .italian))"),
            suggestion: Wording(
                en: "check the address, and that `curl` fetches it; then verify again",
                it: "controlla l'indirizzo, e che `curl` lo scarichi; poi verifica di nuovo"))
    }

    static let answersForMissing = Message(
        "server-answers-for-missing", as: .warning,
        Wording(
            en: "the server gives a page for addresses that do not exist, so that pages of earlier builds cannot be "
                + "looked for",
            it: "il server dà una pagina anche per indirizzi che non esistono: non si possono cercare pagine di "
                + "versioni precedenti"),
        suggestion: Wording(
            en: "have it answer 404 with the site's `404.html`", it: "fagli rispondere 404 con il `404.html` del sito"))

    static func manifestTooLong(unasked: Int) -> Message {
        Message(
            "published-manifest-too-long", as: .warning,
            Wording(
                en: "it lists so many files that are not the site's that \(unasked) were not asked for",
                it: "elenca tanti file che non sono del sito che \(unasked) non sono stati chiesti"),
            suggestion: publishAgain)
    }

    static var serverExamples: [Message] {
        [
            openingDiffers, openingMissing, cutOff(bytes: 8192, of: 20417), refused(status: "HTTP 500"),
            elsewhere("https://www.town.example"),
            cannotFetch(address: "https://town.example/index.html", reason: "Could not resolve host: town.example"),
            answersForMissing, manifestTooLong(unasked: 12000),
        ]
    }
}
