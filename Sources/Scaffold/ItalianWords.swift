extension ScaffoldWords {
    /// The Italian words.
    static let italian = ScaffoldWords(
        title: "Obiettivi e risultati",
        organization: "Comune di Esempio",
        edition: "# La data di questa edizione: cambiala ogni volta che cambiano le cifre.",
        areaSummary: "# Una frase che dice di che cosa si occupa l'area. Scrivila e togli «# ».",
        objective: """
            # Una bozza non viene pubblicata. Togli la riga qui sotto quando la scheda è pronta.
            draft: true
            # Per usare una delle chiavi qui sotto, togli «# » all'inizio della riga.
            # Una frase che un cittadino capisce:
            # summary: Costruire alloggi comunali e assegnarli.
            # L'ufficio responsabile:
            # responsible_unit: Ufficio casa
            # Che cosa si è promesso e poi raggiunto. Finché non si sa, `actual` e `result` restano vuoti.
            # target: come è stato pubblicato; se ha un segno va tra virgolette. Per esempio "≥ 90%", entro il 31/12/2030,
            #   3 su 4, tra 10 e 15, € 1,5 mln, 5 giorni (con direction: lower), n.d. Il resto è nella guida,
            #   Content/README.md.
            # direction: meglio di più (higher), di meno (lower) o vicino a zero (zero). Niente si indovina. Se
            #   il target ha un segno puoi ometterla; una data, un sì o un no non ne hanno.
            # due: quando scade il target, se non alla fine dell'anno. Se scade alla fine, togli la riga.
            # result: che cosa pubblica l'ente stesso, come 80%, SI o "Raggiunto".
            # indicators:
            #   - name: Alloggi assegnati alle famiglie
            #     id: alloggi-assegnati
            #     target: "≥ 80"
            #     direction: higher
            #     due: 2030
            #     actual:
            #     result:
            ---
            """,
        leftovers: [
            "Questo è un sito di esempio.", "obiettivi, cifre e documento sono inventati", "(documento di esempio)",
            "@comune.example", "obiettivi.comune.example", "Comune di Esempio",
            "Questo è il testo della scheda. Racconta in poche frasi che cosa si è fatto e perché.",
            "Sono urgenti una perdita d'acqua, il riscaldamento fermo e una porta che non si chiude.",
            "I certificati si chiedono con l'identità digitale.", "Scrivi qui a chi segnalare un problema",
        ])
}
