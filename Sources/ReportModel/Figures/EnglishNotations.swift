extension FigureNotation {
    /// The English notations.
    static let english: [FigureNotation] = [
        FigureNotation(.value(.percent), "percentage", "70%", "93.6%", "-3.70%", "+5%"),
        FigureNotation(.value(.percent), "per mille: 5‰ is 0.5%", "5‰"),
        FigureNotation(.value(.percent), "percentage of something, behind “of”", "10% of office staff"),
        FigureNotation(.value(.number), "number; thousands in groups of three", "5", "1000", "19,000", "37.25"),
        FigureNotation(.value(.number), "thousands, millions, billions", "10 thousand", "1.5 million"),
        FigureNotation(.value(.money), "money", "£250,000", "€20,751,299", "$1.5M", "£75K", "£1.2bn"),
        FigureNotation(.value(.money), "money below zero", "-£5", "($5)"),
        FigureNotation(.value(.measure), "number with unit", "5 minutes", "13.1 days", "1.2 km"),
        FigureNotation(.value(.measure), "hours, minutes and seconds together", "2h 30m", "2 hours and 30 minutes"),
        FigureNotation(.value(.measure), "so much for each unit", "35 µg/m3", "40 per 100,000"),
        FigureNotation(.value(.share), "a part of a total", "3 of 4", "3 out of 4", "3/4"),
        FigureNotation(.value(.date), "date", "31 December 2021", "2021-12-31", "31/12/2021"),
        FigureNotation(.value(.date), "period, with its year", "December 2021", "Q4 2021", "H1 2021"),
        FigureNotation(.value(.yesNo), "yes or no", "yes", "no"),
        FigureNotation(.value(.text), "words", "service kept up"),
        FigureNotation(.value(.noValue), "no value", "N/A", "n.d.", "TBC", "not available"),
        FigureNotation(.bound(.moreThan), "more than that, nobody says how much: only in a value", "over 50"),
        FigureNotation(.bound(.atLeast), "at least that: in a value", "50+", "at least 50"),
        FigureNotation(.inexact, "about: shown and not compared", "about 70%", "approx. 70"),

        FigureNotation(.target(.moreThan), "more", "> 70%", "more than 3", "greater than 50%", "over 70%"),
        FigureNotation(
            .target(.atLeast), "that or more", "≥ 90%", ">= 50%", "at least 80", "no less than 5", "50% or more", "50+"),
        FigureNotation(.target(.lessThan), "less", "< 10%", "less than 3", "under 5%"),
        FigureNotation(
            .target(.atMost), "that or less", "≤ 5 minutes", "<= 5", "at most 30", "not more than 5", "up to 5 days",
            "5 days or less"),
        FigureNotation(.target(.atMost), "a time not to be passed", "within 5 days"),
        FigureNotation(.target(.equal), "exactly", "= 3", "equal to 3"),
        FigureNotation(.range, "from one figure to the other, both included", "10-15", "10 to 15", "between 10 and 15"),
        FigureNotation(
            .deadline, "by that day, or by the end of that time", "by 31 December 2021", "31 December 2021",
            "by December 2021", "by Q4 2021", "by 2021"),

        FigureNotation(.refused, "decimals need a point: `2.4`", "2,4"),
        FigureNotation(.refused, "thousands stand in groups of three", "20,75,299"),
        FigureNotation(.refused, "may be a factor or a unit: type `2 million`, or `2 m` for metres", "2m", "12k"),
        FigureNotation(.refused, "may be a month or a part: type `December 2020` or `12 of 2020`", "12/2020"),
        FigureNotation(
            .refused, "may be a range or a change: type `between 3 and 5`, or 3 as `baseline` and 5 as `target`",
            "from 3 to 5"),
        FigureNotation(.refused, "may be a range or two years", "2020-21"),
        FigureNotation(.refused, "its year is missing: `Q4 2021`", "Q4"),
        FigureNotation(.refused, "the words behind do not say what it is of: they go into `note`", "70% roughly"),
        FigureNotation(.refused, "is no time: type `≤ 5%`", "within 5%"),
        FigureNotation(.refused, "is more than there is", "5/4"),
        FigureNotation(.refused, "two days are written like this: type `3 April 2020` or `4 March 2020`", "03/04/2020"),
    ]
}
