/// The system's words for what went wrong, for people who do not read English.
package enum SystemReason {
    /// The system's own words in English; in Italian a translation of the common ones, the others as they are.
    ///
    /// - Parameter words: what `strerror` says, such as “No space left on device”.
    package static func text(_ words: String, in language: MessageLanguage) -> String {
        language.pick(en: words, it: italian[words] ?? words)
    }

    private static let italian = [
        "No such file or directory": "non c'è",
        "Permission denied": "manca il permesso",
        "Operation not permitted": "il sistema non lo permette",
        "No space left on device": "il disco è pieno",
        "Disk quota exceeded": "lo spazio assegnato è finito",
        "Read-only file system": "qui si può solo leggere",
        "Is a directory": "è una cartella, non un file",
        "Not a directory": "è un file, non una cartella",
        "Directory not empty": "la cartella non è vuota",
        "File exists": "c'è già",
        "File too large": "il file è troppo grande",
        "File name too long": "il nome è troppo lungo",
        "Too many links": "ci sono troppi collegamenti",
        "Too many levels of symbolic links": "è un collegamento simbolico, e i collegamenti non vengono seguiti",
        "Too many open files": "ci sono troppi file aperti",
        "Device or resource busy": "lo sta usando un altro programma",
        "Text file busy": "lo sta usando un altro programma",
        "Invalid argument": "non è un file che si possa leggere",
        "Input/output error": "il disco non risponde come dovrebbe",
        "Cannot allocate memory": "la memoria non basta",
        "Resource temporarily unavailable": "memoria o processi non bastano",
        "Connection refused": "il server non risponde",
        "Connection timed out": "il server non risponde in tempo",
    ]
}
