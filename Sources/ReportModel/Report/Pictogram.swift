/// The small drawn set from which an area can choose its picture, by the name that stands in `area.md`.
public enum Pictogram: String, CaseIterable, Sendable {
    case bicycle, book, building, bus, child, culture, document, emergency, energy, food, globe, health, heart, house,
        leaf, megaphone, money, people, safety, school, screen, sport, star, tools, tree, water, work
}
