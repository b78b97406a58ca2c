/// What pages have to know of the open data, by year.
typealias SiteData = [Int: YearData]
