/// Whose figures the site shows, who runs it, and how.
public struct Site: Sendable {
    /// The site's name.
    public var title: String
    /// The body whose objectives these are.
    public var organization: String
    /// Who runs the site, where that is not the body itself.
    public var publisher: String?
    /// The language of content, figures and interface.
    public var language: SiteLanguage
    /// The licence of the site's own texts and data.
    public var license: License
    /// One or two sentences for search engines and previews.
    public var description: String?
    /// The absolute address that the site will have, with a slash at the end.
    public var url: String?
    /// The code that the body has in the Italian index of public administrations, without `IPA:`.
    public var ipa: String?
    /// The address that a gazetteer has for the body's territory.
    public var place: String?
    /// How to reach whoever runs the site.
    public var contact: Contact?
    /// Further links of the footer.
    public var links: [FooterLink] = []
    /// The body's logo: an image beside `site.yaml`.
    public var logo: Attachment?
    /// What previews of its pages show: an image beside `site.yaml`.
    public var image: Attachment?
    /// The colour that links and marks take on.
    package var accent: Accent?
    /// How attainment is computed.
    package var attainment: AttainmentPolicy
    /// The file that it was read from.
    package var origin: ContentOrigin?

    /// Ways to reach whoever runs the site; at least one is given.
    public struct Contact: Sendable {
        /// An e-mail address.
        public var email: String?
        /// A telephone number as people write it.
        public var phone: String?
        /// A page with a form, say.
        public var url: String?

        /// Ways to reach somebody.
        package init(email: String?, phone: String?, url: String?) {
            self.email = email
            self.phone = phone
            self.url = url
        }
    }

    /// A link in the footer.
    public struct FooterLink: Sendable {
        /// Its text.
        public var label: String
        /// Its address.
        public var url: String

        /// A link.
        package init(label: String, url: String) {
            self.label = label
            self.url = url
        }
    }

    /// A site with what every site must have.
    package init(
        title: String,
        organization: String,
        language: SiteLanguage,
        license: License,
        attainment: AttainmentPolicy
    ) {
        self.title = title
        self.organization = organization
        self.language = language
        self.license = license
        self.attainment = attainment
    }

    /// Whether a text can be a code of the Italian index of public administrations: `c_f205`.
    package static func isIPACode(_ text: String) -> Bool {
        (2...32).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// Whether somebody other than the body runs the site, which every page then says.
    package var isUnofficial: Bool { publisher.map { $0 != organization } ?? false }
}
