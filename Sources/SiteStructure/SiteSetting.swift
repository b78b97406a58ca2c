package import Publishing
package import ReportModel

/// What all pages of a site need. Pages share it: copied for each, it would cost more than many a page.
package final class SiteSetting: Sendable {
    /// All of its content.
    package let content: SiteContent
    /// The interface strings.
    package let interface: Interface
    /// Where pages stand.
    package let addresses: SiteAddresses
    /// Which pages the years have.
    package let yearPages: YearPages
    /// Where assets stand, by name: `style` is the style sheet.
    package let assets: [String: OutputPath]
    /// The site's logo.
    package let logo: SiteLogo?
    /// The picture that previews of its pages show, where it is not the logo.
    package let preview: OutputPath?
    /// The same indicators over the years.
    package let history: IndicatorHistory
    /// Which way success may lie, in words.
    package let directions: DirectionSentences

    /// The setting of a site's pages.
    package init(
        _ content: SiteContent, interface: Interface, addresses: SiteAddresses, assets: [String: OutputPath],
        logo: SiteLogo?, preview: OutputPath? = nil
    ) {
        self.content = content
        self.interface = interface
        self.addresses = addresses
        yearPages = YearPages(content, addresses)
        self.assets = assets
        self.logo = logo
        self.preview = preview
        history = IndicatorHistory(content)
        directions = DirectionSentences(interface)
    }
}
