extension ScaffoldWords {
    /// The English words.
    static let english = ScaffoldWords(
        title: "Objectives and results",
        organization: "Example Town Council",
        edition: "# The date of this edition: change it whenever the figures change.",
        areaSummary: "# One sentence on what the area is about. Write it and take the \"# \" away.",
        objective: """
            # A draft is not published. Take the next line away when the objective is ready.
            draft: true
            # To use one of the keys below, take the "# " in front of it away.
            # One sentence that a citizen understands:
            # summary: Building council homes, and letting them.
            # The office that is responsible:
            # responsible_unit: Housing Office
            # What was promised, and later what was reached. Leave `actual` and `result` empty until they are known.
            # target: as it was published; one with a sign stands in quotes. Such as "≥ 90%", by 31 December 2030, 3 of 4,
            #   between 10 and 15, £1.5M, 5 days (with direction: lower), N/A. The guide, Content/README.md, has more.
            # direction: more is better (higher), less is (lower), or nearer to zero is (zero). Nothing is guessed. A
            #   target with a sign may go without; a date, a yes or a no has none.
            # due: when the target is due, if not at the end of the year. If it is, leave the line out.
            # result: what the body itself publishes, such as 80%, yes or "Achieved".
            # indicators:
            #   - name: Homes let to families
            #     id: homes-let
            #     target: "≥ 80"
            #     direction: higher
            #     due: 2030
            #     actual:
            #     result:
            ---
            """,
        leftovers: [
            "This is an example.", "its objectives, figures and document are made up", "(an example)",
            "@town.example", "objectives.town.example", "Example Town Council",
            "This is the objective's text. It says in a few sentences what was done, and why.",
            "A leak is urgent, and so are a cold boiler and a door that does not lock.",
            "Certificates are asked for with a digital identity.", "Say here whom to tell about a problem",
        ])
}
