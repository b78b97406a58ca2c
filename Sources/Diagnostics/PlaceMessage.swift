/// What is said of a further place.
package enum PlaceMessage {
    /// The same holds here.
    ///
    /// - Parameters:
    ///   - subject: what is there, where that says more than the place.
    ///   - more: how many more places there are that are not named.
    package static func alsoHere(_ subject: Wording? = nil, more: Int = 0) -> Message {
        Message(
            "also-here", as: .note,
            Wording { language in
                let name = subject.map { ": " + $0.text(in: language) } ?? ""
                let rest = language.pick(en: "at \(more) more", it: "in altri \(more) punti")
                return language.pick(en: "also here", it: "anche qui") + name
                    + (more > 0 ? language.pick(en: ", and ", it: ", e ") + rest : "")
            })
    }
}
