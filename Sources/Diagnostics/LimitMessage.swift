/// What is said where there is too much of something: see ``Limit``.
package enum LimitMessage {
    /// There are more of them than there may be.
    package static func tooMany(_ limit: Limit) -> Message {
        Message(
            "too-many",
            Wording {
                $0.pick(en: "more than ", it: "più di ") + Limit.digits(limit.figure, $0) + " "
                    + limit.words.text(in: $0)
            },
            suggestion: limit.advice)
    }

    /// A field has more characters than it may.
    package static func tooLong(key: String, _ limit: Limit) -> Message {
        Message(
            "too-long",
            Wording {
                let figure = Limit.digits(limit.figure, $0)
                return $0.pick(
                    en: "`\(key)` has more than \(figure) characters", it: "`\(key)` ha più di \(figure) caratteri")
            },
            suggestion: Wording(
                en: "shorten it; what is long belongs into the text of the page",
                it: "accorcialo; ciò che è lungo va nel testo della pagina"))
    }

    /// The files that are published as they are come to too much.
    package static let attachmentsTooLarge = Message(
        "attachments-too-large",
        Wording {
            let figure = Limit.digits(Limit.attachments.figure, $0)
            return $0.pick(
                en: "the files beside the texts come to more than \(figure) MB",
                it: "i file accanto ai testi superano insieme \(figure) MB")
        },
        suggestion: Wording(
            en: "put the largest elsewhere, with a link to them", it: "metti altrove i più grandi, con un link"))
}

extension LimitMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] = [
        tooMany(.pages), tooLong(key: "title", .name), attachmentsTooLarge,
    ]
}
