import ReportModel

/// What must hold of every assessment, whatever the figures are.
struct AssessmentCheck {
    private let figures: IndicatorFigures
    private let period: ReportingPeriod?
    private let language: SiteLanguage
    private let indicator: Indicator

    private var assessment: Assessment { indicator.assessment }

    init(
        _ figures: IndicatorFigures, _ policy: AttainmentPolicy, _ period: ReportingPeriod?, _ language: SiteLanguage
    ) {
        self.figures = figures
        self.period = period
        self.language = language
        indicator = Indicator(id: "x", name: "X", figures: figures, policy: policy, period: period)
    }

    func run() {
        checkStatus()
        checkPercentage()
        checkVerification()
        checkTime()
        checkTexts()
    }

    /// A status says what was computed, or what the body declared and nothing else.
    private func checkStatus() {
        let status = assessment.status
        let isWhole = assessment.attainment.percentage == .hundred
        hold(isWhole == (assessment.isMet == true), "all of a target, and not met")
        if assessment.isAsDeclared {
            hold(assessment.isMet == nil && figures.result != nil && assessment.isDue, "declared beside a comparison")
        } else {
            hold((status == .achieved) == isWhole, "achieved is not the whole")
            hold((status == .partial || status == .missed) == (assessment.isMet == false), "missed is not missed")
        }
        if figures.lacksDirection, !assessment.isAsDeclared {
            let isSame = figures.reached?.amount == figures.goal?.amount
            hold(status != .partial && status != .missed, "missed without a direction")
            hold(status != .achieved || isSame, "achieved without a direction")
        }
        hold(figures.goal != nil || assessment.isMet == nil, "a judgement without a target")
    }

    private func checkPercentage() {
        let computed = assessment.computedPercentage(figures)
        hold(computed == nil || !figures.isDeclaration, "a percentage of a bare word")
        guard let percentage = assessment.attainment.percentage else { return }
        hold(percentage >= .zero && percentage <= .hundred, "an attainment beyond its bounds")
        guard assessment.status != .achieved else { return }
        for text in [percentage.display(language), percentage.full(language), percentage.plain] {
            hold(!text.hasPrefix("100"), "a missed target prints as \(text)")
        }
    }

    private func checkVerification() {
        let isMissed = assessment.isMet == false
        switch assessment.verification {
        case .consistent:
            hold(!indicator.figures.holdFigureInText, "consistent, and words hold a figure")
            hold(figures.result != nil && assessment.isMet != nil, "consistent with nothing")
            hold(!figures.isDeclaration && assessment.basis != nil, "a bare word is consistent")
        case .declaredOnly:
            let isComputed = assessment.computedPercentage(figures) != nil || assessment.basis != nil
            hold(!isComputed, "declared only, and computed")
        case .differs:
            hold(figures.result != nil && assessment.isMet != nil, "differs from nothing")
        case .notComputable, .notPublished: break
        }
        if isMissed, let published = figures.result?.percentage, published >= .hundred {
            var differs = false
            if case .differs = assessment.verification { differs = true }
            hold(differs, "missed, published as reached, and not different")
        }
        let cautions = indicator.cautions
        hold(cautions == Caution.allCases.filter(cautions.contains), "cautions out of order")
    }

    /// A plan reaches and misses nothing, and before its time only what cannot be undone is reached.
    private func checkTime() {
        let status = assessment.status
        let isJudged = status == .achieved || status == .partial || status == .missed
        hold((status == .planned) == (period?.state == .plan && figures.goal != nil), "planned without a plan")
        hold(period?.state != .plan || !isJudged, "a plan is judged")
        hold(status != .inProgress || !assessment.isDue, "in progress, and due")
        if isJudged, !assessment.isDue, figures.goal?.amount != nil {
            hold(status == .achieved && figures.isCumulative && figures.isCount, "a number is judged before its time")
        }
    }

    /// What is printed can be printed, and the calculation of a missed target never ends in the whole.
    private func checkTexts() {
        for calculation in [assessment.calculation, assessment.otherCalculation] {
            guard let calculation else { continue }
            let text = calculation.text(language)
            if case .quotient(_, isMissed: true) = calculation {
                hold(!text.hasSuffix(" 100%"), "a missed target is calculated as the whole: \(text)")
            }
        }
        _ = (assessment.difference?.size(language), assessment.difference?.signed(language))
    }

    private func hold(_ condition: Bool, _ fault: @autoclosure () -> String) {
        require(
            condition,
            "\(fault()): target \(figures.target?.text ?? "–"), actual \(figures.actual?.text ?? "–"), "
                + "result \(figures.result?.text ?? "–"), direction \(figures.direction), period "
                + "\(period.map { "\($0.state) \($0.reference.iso)" } ?? "–"), status \(assessment.status), "
                + "verification \(assessment.verification)")
    }
}
