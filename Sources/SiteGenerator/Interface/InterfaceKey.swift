/// The interface strings that Swift code asks for; in a locale file they stand under `generated`. All other strings
/// are the templates'.
enum InterfaceKey: String, CaseIterable, Sendable {
    case statusAchieved = "status.achieved"
    case statusPartial = "status.partial"
    case statusMissed = "status.missed"
    case statusNotReported = "status.not-reported"
    case statusNotComparable = "status.not-comparable"
    case tallyAchieved = "tally.achieved"
    case tallyPartial = "tally.partial"
    case tallyMissed = "tally.missed"
    case tallyNotReported = "tally.not-reported"
    case tallyNotComparable = "tally.not-comparable"
    case tallyPart = "tally.part"
    case tallyTargets = "tally.targets"
    case tallyShort = "tally.short"
    case tallyNoTargets = "tally.no-targets"
    case tallyAsDeclared = "tally.as-declared"
    case tallyChartTitle = "tally.chart-title"
    case countIndicators = "count.indicators"
    case countObjectives = "count.objectives"
    case countReached = "count.reached"
    case countDiffering = "count.differing"
    case countNotComputable = "count.not-computable"
    case checkConsistent = "check.consistent"
    case checkDiffers = "check.differs"
    case checkNotComputable = "check.not-computable"
    case checkNotPublished = "check.not-published"
    case checkPublished = "check.published"
    case checkOurs = "check.ours"
    case basisRatio = "basis.ratio"
    case basisThreshold = "basis.threshold"
    case basisDate = "basis.date"
    case basisDeclaration = "basis.declaration"
    case roundingExact = "rounding.exact"
    case roundingRounded = "rounding.rounded"
    case roundingTruncated = "rounding.truncated"
    case reasonNoActual = "reason.no-actual"
    case reasonNoTarget = "reason.no-target"
    case reasonDifferentBases = "reason.different-bases"
    case reasonWordsOnly = "reason.words-only"
    case reasonZeroOrNegativeTarget = "reason.zero-or-negative-target"
    case reasonMissedAtThreshold = "reason.missed-at-threshold"
    case reasonResultIsNoPercentage = "reason.result-is-no-percentage"
    case differenceNumber = "difference.number"
    case differencePoints = "difference.points"
    case differenceMore = "difference.more"
    case differenceLess = "difference.less"
    case directionHigher = "direction.higher"
    case directionLower = "direction.lower"
    case directionZero = "direction.zero"
    case directionSentence = "direction.sentence"
    case originComparator = "origin.comparator"
    case originIndicator = "origin.indicator"
    case originYear = "origin.year"
    case frontSentence = "front.sentence"
    case feedCorrection = "feed.correction"
    case feedCorrectionText = "feed.correction-text"
    case yearLabel = "labels.year"
    case indicatorsLabel = "labels.indicators"
    case indicatorsTitle = "labels.indicators-title"
    case indicatorsCaption = "labels.indicators-caption"
    case notFoundTitle = "labels.not-found"
    case pageTitle = "labels.page-title"
    case sourcePage = "labels.source-page"
    case breakdownOfIndicator = "labels.breakdown-of-indicator"
    case weightedMean = "labels.weighted-mean"
    case listSeparator = "labels.list-separator"

    /// Whether the string has a form for one and a form for any other number.
    var isCounted: Bool {
        switch self {
        case .tallyAchieved, .tallyPartial, .tallyMissed, .tallyNotReported, .tallyNotComparable, .tallyTargets,
            .tallyShort, .tallyAsDeclared, .countIndicators, .countObjectives, .countReached, .countDiffering,
            .countNotComputable, .differencePoints:
            true
        default: false
        }
    }

    /// The keys of its texts below `generated`: itself, or its forms.
    var textKeys: [String] { isCounted ? [rawValue + ".one", rawValue + ".other"] : [rawValue] }
}
