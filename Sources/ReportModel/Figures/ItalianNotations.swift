extension FigureNotation {
    /// The Italian notations.
    static let italian: [FigureNotation] = [
        FigureNotation(.value(.percent), "percentuale", "70%", "93,6%", "-3,70%", "+5%"),
        FigureNotation(.value(.percent), "per mille: 5‰ è 0,5%", "5‰"),
        FigureNotation(
            .value(.percent), "percentuale di qualcosa, con di, del, dei, della…", "10% dei lavoratori agili dell'ente"),
        FigureNotation(.value(.number), "numero; le migliaia a gruppi di tre", "5", "19.000", "1 000", "37,25"),
        FigureNotation(.value(.number), "migliaia, milioni, miliardi", "10 mila", "1,5 milioni", "2,5 mln"),
        FigureNotation(.value(.money), "soldi", "€ 20.751.299", "20.751.299 €", "1,5 milioni di euro", "€ 3 mld"),
        FigureNotation(.value(.money), "soldi sotto zero", "-€ 5", "€ 5-", "(€ 5)"),
        FigureNotation(.value(.measure), "numero con unità", "5 minuti", "13,1 giorni", "gg. 6", "6 gg", "37,25 km"),
        FigureNotation(.value(.measure), "ore, minuti e secondi insieme", "2h 30m", "2 ore e 30 minuti", "26′"),
        FigureNotation(
            .value(.measure), "tanto per ogni unità", "12,5 €/mq", "35 µg/m³", "40 ogni 100.000", "5 per 1.000 abitanti"
        ),
        FigureNotation(.value(.share), "una parte di un totale", "3 su 4", "3/4"),
        FigureNotation(.value(.date), "data", "31/12/2020", "31 dicembre 2020", "2020-12-31"),
        FigureNotation(
            .value(.date), "periodo, con il suo anno", "dicembre 2020", "IV trimestre 2021", "I semestre 2021"),
        FigureNotation(.value(.yesNo), "sì o no", "SI", "Sì", "NO", "VERO"),
        FigureNotation(.value(.text), "parole", "Servizi garantiti"),
        FigureNotation(.value(.noValue), "nessun valore", "n.d.", "N/A", "da definire", "non disponibile"),
        FigureNotation(.bound(.moreThan), "più di così, quanto non si sa: solo in un valore", "oltre 50"),
        FigureNotation(.bound(.atLeast), "almeno così: in un valore", "50+", "almeno 50"),
        FigureNotation(.inexact, "circa: si mostra e non si confronta", "circa 70%", "ca. 70"),

        FigureNotation(.target(.moreThan), "di più", "> 70%", "più di 3", "superiore al 50%", "oltre 70%"),
        FigureNotation(
            .target(.atLeast), "così o di più", "≥ 90%", ">= 50%", "almeno 50%", "non meno di 5", "50% o più", "50+"),
        FigureNotation(.target(.lessThan), "di meno", "< 10%", "meno di 3", "inferiore al 5%"),
        FigureNotation(
            .target(.atMost), "così o di meno", "≤ 5 minuti", "<= 5", "massimo 5 minuti", "non più di 5",
            "fino a € 5.000",
            "5 giorni o meno"),
        FigureNotation(.target(.atMost), "un tempo che non va superato", "entro 30 giorni"),
        FigureNotation(.target(.equal), "esattamente", "= 3", "uguale a 3"),
        FigureNotation(.range, "da una cifra all'altra, comprese", "10-15", "tra 10 e 15", "10-15 giorni"),
        FigureNotation(
            .deadline, "entro quel giorno, o la fine di quel periodo", "Entro il 31/12/2020", "31/12/2020",
            "entro dicembre 2020", "entro il IV trimestre 2021", "entro il 2021"),

        FigureNotation(.refused, "i decimali vanno con la virgola: `2,4`", "2.4"),
        FigureNotation(.refused, "i gruppi di migliaia sono di tre cifre", "20.75.299"),
        FigureNotation(
            .refused, "può essere un fattore o un'unità: scrivi `2 milioni`, o `2 m` per i metri", "2m", "12k"),
        FigureNotation(
            .refused, "può essere un mese o una parte: scrivi `dicembre 2020` o `12 su 2020`", "12/2020"),
        FigureNotation(
            .refused, "può essere un intervallo o un passaggio: scrivi `tra 3 e 5`, o 3 in `baseline` e 5 in `target`",
            "da 3 a 5"),
        FigureNotation(.refused, "può essere un intervallo o due anni", "2020-21"),
        FigureNotation(.refused, "manca l'anno: `IV trimestre 2021`", "IV trimestre"),
        FigureNotation(
            .refused, "le parole dietro non dicono di che cosa è: vanno in `note`", "70% circa", "70% in più"),
        FigureNotation(.refused, "non è un tempo: scrivi `≤ 5%`", "entro 5%"),
        FigureNotation(.refused, "è più del totale", "5/4"),
        FigureNotation(.refused, "quel giorno non esiste", "31/02/2020"),
    ]
}
