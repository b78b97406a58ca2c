import Templating

extension Timeline: TemplateModel {
    /// How far the line is from the top, in pixels: 22 for each lane, and a margin.
    private var line: Int { 8 + 22 * lanes }

    /// See `TemplateModel`.
    static let fields = Fields<Timeline> {
        Field.text("title", "Its title.") { $0.title }
        Field.text("description", "All steps with their dates, in words.") { $0.description }
        Field.text("height", "How high the picture is, in pixels.") { String($0.line + 26) }
        Field.text("line", "How far the line is from the top.") { String($0.line) }
        Field.text("tickEnd", "Where the marks of years end.") { String($0.line + 5) }
        Field.text("yearLine", "Where the years are written.") { String($0.line + 20) }
        Field.text("firstYear", "The first year.") { $0.firstYear }
        Field.optionalText("lastYear", "The last year, if it is another one.") { $0.lastYear }
        Field.optionalObject("elapsed", "What lay behind on the day that the figures describe.") { $0.elapsed }
        Field.list("ticks", "Where years begin; months, within one year.") { $0.ticks }
        Field.list("steps", "The steps, in the order of the list.") { timeline in
            timeline.steps.map { StepView(step: $0, line: timeline.line) }
        }
    }

    /// A step with its height.
    struct StepView: TemplateModel {
        /// The step.
        let step: Step
        /// How far the line is from the top.
        let line: Int

        /// How far the middle of the mark is from the top.
        var y: Int { line - 18 - 22 * step.lane }

        /// See `TemplateModel`.
        static let fields = Fields<StepView> {
            Field.text("number", "Its number in the list.") { String($0.step.number) }
            Field.text("x", "Where it stands: 12.5%.") { $0.step.position.text }
            Field.text("y", "How far it is from the top.") { String($0.y) }
            Field.text("textY", "Where its number is written.") { String($0.y + 4) }
            Field.flag("isAhead", "Whether it lay ahead on the day that the figures describe.") { $0.step.isAhead }
        }
    }
}
