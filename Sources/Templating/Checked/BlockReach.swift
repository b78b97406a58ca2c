/// Which blocks of a template, and of what it includes, can still be shown where some blocks are replaced: one that
/// stands inside a block that is replaced goes with it.
struct BlockReach {
    private let templates: [String: Template]
    private var shown: Set<String> = []
    private var outer: [String: String] = [:]
    private var seen: Set<String> = []

    /// The blocks of `template` where those called `replaced` are.
    init(of template: Template, replacing replaced: Set<String>, in templates: [String: Template]) {
        self.templates = templates
        walk(template.nodes, replaced, inside: nil)
    }

    /// The replaced block because of which a block is never shown; `nil` where it can be shown.
    func block(hiding name: String) -> String? { shown.contains(name) ? nil : outer[name] }

    private mutating func walk(_ nodes: [TemplateNode], _ replaced: Set<String>, inside hidden: String?) {
        for node in nodes {
            switch node {
            case .lineStart, .text, .interpolation: continue
            case .section(let section): walk(section.body, replaced, inside: hidden)
            case .block(let block): walk(block, replaced, inside: hidden)
            case .partial(let tag, _): include(tag.name, replaced, inside: hidden)
            case .parent(let parent):
                for block in parent.arguments { walk(block, replaced, inside: hidden) }
                include(parent.tag.name, replaced.union(parent.arguments.map(\.tag.name)), inside: hidden)
            }
        }
    }

    private mutating func walk(_ block: BlockNode, _ replaced: Set<String>, inside hidden: String?) {
        let name = block.tag.name
        if let hidden { outer[name] = outer[name] ?? hidden } else { shown.insert(name) }
        walk(block.body, replaced, inside: hidden ?? (replaced.contains(name) ? name : nil))
    }

    private mutating func include(_ name: String, _ replaced: Set<String>, inside hidden: String?) {
        // Twice is enough: once where it is shown, once where it is not.
        guard let template = templates[name], seen.insert("\(hidden == nil ? "+" : "-")\(name)").inserted else {
            return
        }
        walk(template.nodes, replaced, inside: hidden)
    }
}
