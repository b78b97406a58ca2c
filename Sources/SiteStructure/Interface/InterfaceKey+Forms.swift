extension InterfaceKey {
    /// Its place among all keys. A dictionary would hash the whole name, dozens of times for each page.
    var position: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

    /// Whether the string has a form for one and a form for any other number.
    var isCounted: Bool {
        switch self {
        case .tallyAchieved, .tallyPartial, .tallyMissed, .tallyInProgress, .tallyPlanned, .tallyNotReported,
            .tallyNotComparable, .tallyTargets,
            .tallyShort, .tallyAsDeclared, .countIndicators, .countObjectives, .cautionsDiffers, .cautionsNotComparable,
            .cautionsDeclaredOnly, .cautionsProvisional,
            .cautionsTargetChanged, .cautionsDueLater, .cautionsDifferentTotals, .countPlanned, .frontSentence,
            .frontInProgress, .frontMissed, .frontNotReported, .tallyByWord, .countUnmeasured, .countCautioned,
            .countMisses, .gapPoints, .standingCompared,
            .standingDeclaredOnly, .standingAsDeclared, .planSentence, .planTargets, .countDefaultDirection,
            .countDiffering,
            .countNotComputable, .countBeyond, .yearsNow, .yearsNoLonger, .yearsStill, .yearsNever, .yearsOpen,
            .yearsAdded,
            .yearsGone, .countOthers, .differencePoints, .dataRows, .dataBytes:
            true
        default: false
        }
    }

    /// Whether it is a part of an address.
    var isAddress: Bool { rawValue.hasPrefix("addresses.") }

    /// The keys of its texts in a locale file: one, or that of each form.
    var textKeys: [String] {
        let key = isAddress ? rawValue : "generated." + rawValue
        return isCounted ? [key + ".one", key + ".other"] : [key]
    }
}
