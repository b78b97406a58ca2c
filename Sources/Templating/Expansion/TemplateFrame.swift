import Diagnostics

/// One use of a template: which blocks of it are replaced, and which template included it.
///
/// What replaces a block keeps the frame of the template that it was written in: a block inside it is that template's
/// to replace, and including the parent again from there is no recursion.
final class TemplateFrame {
    /// The template.
    let template: Template
    /// What replaces the blocks of this name.
    let replacements: [String: BlockReplacement]
    /// Where it was included.
    let inclusion: (tag: Tag, frame: TemplateFrame)?

    /// The frame of a page.
    init(page template: Template) {
        self.template = template
        self.replacements = [:]
        self.inclusion = nil
    }

    /// The frame of a template that `tag` includes in `frame`; replacements from outside win over `arguments`.
    init(template: Template, includedBy tag: Tag, in frame: TemplateFrame, arguments: [BlockNode]) {
        var replacements = frame.replacements
        for block in arguments where replacements[block.tag.name] == nil {
            replacements[block.tag.name] = BlockReplacement(block: block, frame: frame)
        }
        self.template = template
        self.replacements = replacements
        self.inclusion = (tag, frame)
    }

    /// The names of the templates that led here, from this one outwards.
    var chain: [String] {
        var names: [String] = []
        var frame: TemplateFrame? = self
        while let current = frame {
            names.append(current.template.name)
            frame = current.inclusion?.frame
        }
        return names
    }
}

/// A block that replaces another, and the frame that it was written in.
struct BlockReplacement {
    /// The block.
    let block: BlockNode
    /// The frame of its template.
    let frame: TemplateFrame
}

/// Where an expansion stands.
struct TemplatePlace {
    /// The template, with what replaces its blocks.
    var frame: TemplateFrame
    /// What becomes of the leading white space of its lines.
    var indentation = Indentation.unchanged
    /// How many sections, blocks, partials and parents are around it.
    var depth = 0

    /// The text of a range of the template.
    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { frame.template.source.bytes[range] }

    /// The place of a range of the template.
    func location(_ range: Range<Int>) -> SourceLocation { frame.template.location(of: range) }
}
