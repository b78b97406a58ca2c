package import ReportModel

extension Status {
    /// The string that names it.
    package var labelKey: InterfaceKey {
        switch self {
        case .achieved: .statusAchieved
        case .partial: .statusPartial
        case .missed: .statusMissed
        case .inProgress: .statusInProgress
        case .planned: .statusPlanned
        case .notReported: .statusNotReported
        case .notComparable: .statusNotComparable
        }
    }

    /// The string for a number of indicators that have it, without the number.
    package var tallyKey: InterfaceKey {
        switch self {
        case .achieved: .tallyAchieved
        case .partial: .tallyPartial
        case .missed: .tallyMissed
        case .inProgress: .tallyInProgress
        case .planned: .tallyPlanned
        case .notReported: .tallyNotReported
        case .notComparable: .tallyNotComparable
        }
    }
}

extension Caution {
    /// The string that names it.
    package var labelKey: InterfaceKey {
        switch self {
        case .differs: .cautionDiffers
        case .notComparable: .cautionNotComparable
        case .declaredOnly: .cautionDeclaredOnly
        case .provisional: .cautionProvisional
        case .targetChanged: .cautionTargetChanged
        case .dueLater: .cautionDueLater
        case .differentTotals: .cautionDifferentTotals
        case .note: .cautionNote
        case .metExactly: .cautionMetExactly
        case .sameDate: .cautionSameDate
        case .defaultDirection: .cautionDefaultDirection
        case .textHoldsFigure: .cautionTextHoldsFigure
        }
    }
}

extension Ground {
    /// The string that names it; `nil` for the comparison, which needs no word.
    package var labelKey: InterfaceKey? {
        switch self {
        case .compared: nil
        case .declaredOnly: .groundDeclaredOnly
        case .asDeclared: .groundAsDeclared
        }
    }

    /// The string that puts it behind a status: `raggiunti al confronto`.
    package var standingKey: InterfaceKey {
        switch self {
        case .compared: .standingCompared
        case .declaredOnly: .standingDeclaredOnly
        case .asDeclared: .standingAsDeclared
        }
    }
}

extension Verification.BasisKind {
    /// The string that names it.
    package var key: InterfaceKey {
        switch self {
        case .ratio: .basisRatio
        case .threshold: .basisThreshold
        case .date: .basisDate
        }
    }
}

extension Verification.Basis {
    /// How the published percentage was made, where there is a quotient.
    package var rounding: Rounding? {
        if case .ratio(let rounding) = self { rounding } else { nil }
    }
}

extension Rounding {
    /// The string that names it.
    package var key: InterfaceKey {
        switch self {
        case .exact: .roundingExact
        case .rounded: .roundingRounded
        case .truncated: .roundingTruncated
        }
    }
}

extension NoPercentageReason {
    /// The string that explains it.
    package var key: InterfaceKey {
        switch self {
        case .noActual: .reasonNoActual
        case .noTarget: .reasonNoTarget
        case .notDue: .reasonNotDue
        case .noDirection: .reasonNoDirection
        case .differentKinds: .reasonDifferentKinds
        case .baselineBetter: .reasonBaselineBetter
        case .differentBases: .reasonDifferentBases
        case .differentTotals: .reasonDifferentTotals
        case .bound: .reasonBound
        case .inexact: .reasonInexact
        case .acrossDeadline: .reasonAcrossDeadline
        case .range: .reasonRange
        case .wordsOnly: .reasonWordsOnly
        case .zeroOrNegativeTarget: .reasonZeroOrNegativeTarget
        case .missedAtThreshold: .reasonMissedAtThreshold
        }
    }
}

extension NotComputableReason {
    /// The string that explains it.
    package var key: InterfaceKey {
        switch self {
        case .noPercentage(let reason): reason.key
        case .resultIsNoPercentage: .reasonResultIsNoPercentage
        case .resultRatesProgress: .reasonResultRatesProgress
        }
    }
}

extension Direction {
    /// The string that explains it.
    package var key: InterfaceKey {
        switch self {
        case .higher: .directionHigher
        case .lower: .directionLower
        case .zero: .directionZero
        }
    }
}

extension DirectionOrigin {
    /// The string that explains it.
    package var key: InterfaceKey {
        switch self {
        case .comparator: .originComparator
        case .indicator: .originIndicator
        case .year: .originYear
        }
    }
}

extension Gap {
    /// The gap in a table: `+23,6 punti`, `−161`, `0`.
    package func text(_ setting: PageSetting) -> String {
        guard let difference else { return setting.interface.format(0) }
        let signed = difference.signed(setting.language)
        guard difference.unit == .percentagePoints else { return signed }
        return setting.count(
            .gapPoints, difference.amount.magnitude == ExactDecimal(1) ? 1 : 2, ["difference": signed])
    }
}

extension Difference {
    /// The difference in words: `+51 rispetto al target`, `2,6 minuti in meno`.
    package func text(_ setting: PageSetting) -> String {
        switch unit {
        case .number, .money:
            setting.text(.differenceNumber, ["difference": signed(setting.language)])
        case .percentagePoints:
            setting.count(
                .differencePoints, amount.magnitude == ExactDecimal(1) ? 1 : 2,
                ["difference": signed(setting.language)])
        case .measure:
            setting.text(isMore ? .differenceMore : .differenceLess, ["size": size(setting.language)])
        }
    }
}
