import ReportModel

extension Verification.Basis {
    /// The string that names it.
    var key: InterfaceKey {
        switch self {
        case .ratio: .basisRatio
        case .threshold: .basisThreshold
        case .date: .basisDate
        case .declaration: .basisDeclaration
        }
    }

    /// How the published percentage was made, where there is a quotient.
    var rounding: Rounding? {
        if case .ratio(let rounding) = self { rounding } else { nil }
    }
}

extension Rounding {
    /// The string that names it.
    var key: InterfaceKey {
        switch self {
        case .exact: .roundingExact
        case .rounded: .roundingRounded
        case .truncated: .roundingTruncated
        }
    }
}

extension NoPercentageReason {
    /// The string that explains it.
    var key: InterfaceKey {
        switch self {
        case .noActual: .reasonNoActual
        case .noTarget: .reasonNoTarget
        case .differentBases: .reasonDifferentBases
        case .wordsOnly: .reasonWordsOnly
        case .zeroOrNegativeTarget: .reasonZeroOrNegativeTarget
        case .missedAtThreshold: .reasonMissedAtThreshold
        }
    }
}

extension NotComputableReason {
    /// The string that explains it.
    var key: InterfaceKey {
        switch self {
        case .noPercentage(let reason): reason.key
        case .resultIsNoPercentage: .reasonResultIsNoPercentage
        }
    }
}

extension Direction {
    /// The string that explains it.
    var key: InterfaceKey {
        switch self {
        case .higher: .directionHigher
        case .lower: .directionLower
        case .zero: .directionZero
        }
    }
}

extension DirectionOrigin {
    /// The string that explains it.
    var key: InterfaceKey {
        switch self {
        case .comparator: .originComparator
        case .indicator: .originIndicator
        case .year: .originYear
        }
    }
}

extension Difference {
    /// The difference in words: `+51 rispetto al target`, `2,6 minuti in meno`.
    func text(_ setting: PageSetting) -> String {
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
