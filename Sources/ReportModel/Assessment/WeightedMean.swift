/// The mean of attainments by the weights that the body itself declared. It is shown only where it is defined, and
/// is then called a weighted mean.
package struct WeightedMean: Hashable, Sendable {
    /// The mean, cut after six decimals.
    package let percentage: Percentage

    /// Computes the mean of the indicators that have a target.
    ///
    /// It is defined when there are any, each of them has a weight above zero, and each has a percentage: one that
    /// is not reported, not comparable or without a percentage leaves the mean undefined rather than counting as 0.
    /// Weights whose sum of products does not fit in 128 bits leave it undefined, too.
    package init?(_ indicators: some Sequence<Indicator>) {
        var parts: [(weight: ExactDecimal, percentage: Percentage)] = []
        for indicator in indicators where indicator.figures.goal != nil {
            guard let weight = indicator.weight, weight > .zero,
                let percentage = indicator.assessment.attainment.percentage
            else { return nil }
            parts.append((weight, percentage))
        }
        guard let scale = parts.map(\.weight.scale).max() else { return nil }
        var (products, weights): (Int128, Int128) = (0, 0)
        for part in parts {
            let weight = part.weight.digits(atScale: scale)
            let (product, overflows) = weight.multipliedReportingOverflow(by: part.percentage.millionths)
            let (productSum, productsOverflow) = products.addingReportingOverflow(product)
            let (weightSum, weightsOverflow) = weights.addingReportingOverflow(weight)
            guard !overflows, !productsOverflow, !weightsOverflow else { return nil }
            (products, weights) = (productSum, weightSum)
        }
        percentage = Percentage(millionths: products / weights)
    }
}
