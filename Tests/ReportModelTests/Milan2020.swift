import ReportModel

/// The figures of the City of Milan's 2020 objectives, in the order and the spelling of the source.
enum Milan2020 {
    /// One row of the source's tables: target, actual value, result; the direction is the editors'.
    struct Row: Sendable {
        let target: String
        let actual: String
        let result: String
        let direction: Direction?

        init(_ target: String, _ actual: String, _ result: String, _ direction: Direction? = nil) {
            self.target = target
            self.actual = actual
            self.result = result
            self.direction = direction
        }
    }

    static let rows: [Row] = [
        Row("70%", "93,6%", "100%"),
        Row("> 70%", "78%", "100%"),
        Row("> 70%", "85%", "100%"),
        Row("Entro il 31/12/2020", "SI", "100%"),
        Row("Entro il 31/12/2020", "SI", "100%"),
        Row("Entro il 31/12/2020", "SI", "100%"),
        Row("5", "5", "100%"),
        Row("10", "61", "100%"),
        Row("2", "2", "100%"),
        Row("60%", "68%", "100%"),
        Row("70%", "84%", "100%"),
        Row("40%", "77%", "100%"),
        Row("80%", "97%", "100%"),
        Row("Entro il 31/12/2020", "SI", "100%"),
        Row("50%", "62,90%", "100%"),
        Row("95%", "100%", "100%"),
        Row("Entro il 31/12/2020", "SI", "100%"),
        Row("Entro il 31/12/2020", "SI", "100%"),
        Row("35", "37,25", "100%"),
        Row("5", "6", "100%"),
        Row("150", "161", "100%"),
        Row("45%", "46,67%", "100%"),
        Row("90%", "90%", "100%"),
        Row("< 10%", "-3,70%", "100%", .zero),
        Row("-5%", "-141%", "100%", .lower),
        Row("≥  90%", "102,7%", "100%"),
        Row("4", "4", "100%"),
        Row("≥ 50%", "69%", "100%"),
        Row("5 minuti", "2,4 minuti", "100%", .lower),
        Row("15 giorni", "13,1 giorni", "100%", .lower),
        Row("20 giorni", "15,3 giorni", "100%", .lower),
        Row("5 giorni", "1,6 giorni", "100%", .lower),
        Row("60%", "82%", "100%"),
        Row("90%", "100%", "100%"),
        Row("≥ € 13.000.000", "€ 20.751.299", "100%"),
        Row("gg. 6", "gg. 6", "100%", .lower),
        Row("gg. 3", "gg. 3", "100%", .lower),
        Row("gg. 3", "gg. 3", "100%", .lower),
        Row("19.000", "19.365", "100%"),
        Row("45.000", "49.957", "100%"),
        Row("6.300", "6.346", "100%"),
        Row("3", "6", "100%"),
        Row("> 350", "450", "100%"),
        Row("90%", "98%", "100%"),
        Row("70%", "73,40%", "100%"),
        Row("80%", "86,2%", "100%"),
        Row("1000", "1186", "100%"),
        Row("Servizi garantiti", "SI", "100%"),
        Row("19", "34", "100%"),
        Row("5", "6", "100%"),
        Row("5", "6", "100%"),
        Row("95%", "95%", "100%"),
        Row("100%", "100%", "100%"),
        Row("100%", "100%", "100%"),
        Row("100%", "100%", "100%"),
        Row("31/12/2020", "31/12/2020", "SI"),
        Row("100%", "100%", "100%"),
        Row("30%", "36,60%", "100%"),
        Row("800", "639", "79,87%"),
        Row("10% dei lavoratori agili dell'ente", "100%", "100%"),
        Row("100%", "100%", "100%"),
        Row("80%", "100%", "100%"),
        Row("3", "5", "100%"),
        Row("5", "21", "100%"),
        Row("5", "30", "100%"),
        Row("1", "1", "100%"),
        Row("≥ 5", "14", "100%"),
    ]
}
