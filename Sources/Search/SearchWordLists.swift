/// Words that tell nothing of what a text is about, in Italian and English: folded, as the tokenizer leaves them.
///
/// The index carries both lists for the search page.
enum SearchWordLists {
    /// Words that are not in the index at all.
    static let ignored = """
        ad agli ai al alla alle allo anche ancora avere ci che chi ciascun ciascuna coi col come con cosa cui da dagli \
        dai dal dalla dalle dallo degli dei del dell della delle dello dall dove dopo di durante ed entro era erano \
        essere fa fanno fra gia gli ha hanno ho il in io la le li lo loro ma mentre mi mio molto ne negli nei nel nell \
        nella nelle nello nostro noi ogni oltre pero per perche piu poi prima quale quali quando quant quanta quante \
        quanti quanto quell quella quelle quelli quello quest questa queste questi questo qui se sempre senza sia si \
        siano siamo sono solo sotto su sua sue sugli sui sul sull sulla sulle sullo suo suoi tale tali tra tu tutta \
        tutte tutti tutto un una uno vi voi all vogliono vuole voglio posso puo possono devo deve devono sta stanno \
        ecc vorrei trovare trovo sapere \
        about after an and any are as at be been before being but by can could did do does for from had has have how \
        if into is it its me more most my not of off on or our out over she should so some such than that the their \
        them then there these they this those to was we were what when where which who why will with would you your
        """

    /// Words that nearly every page could have: a page need not have them to be found.
    static let optional = """
        anno anni comune comunale euro eur fatto fatta fatti fatte fare indicatore indicatori milioni mila no non \
        numero obiettivo obiettivi percento percentuale cento progetto progetti programma risultato risultati scheda schede \
        stato stata stati state target totale valore valori \
        city council indicator indicators million number objective objectives percent project projects result \
        results total value values year years
        """
}
