/// Files and folders that systems and editors leave beside those of people. Nobody means them to be read or published, so
/// they are passed over wherever a folder of the site is walked through. This is the one list of them.
package enum LeftBehind {
    /// Whether a name is passed over: hidden, or of the list.
    package static func isPassedOver(_ name: [UInt8]) -> Bool { isHidden(name) || isKnown(name) }

    /// Whether a name begins with a dot, as those of version control, of hosts and of temporary files do.
    package static func isHidden(_ name: [UInt8]) -> Bool { name.first == UInt8(ascii: ".") }

    /// Whether a system or an editor gives such names.
    package static func isKnown(_ name: [UInt8]) -> Bool {
        // Nearly all names of a large site end so, and of those only Office makes some.
        if name.suffix(3).elementsEqual(".md".utf8) { return beginnings.contains { name.starts(with: $0.utf8) } }
        let lowered = name.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        return names.contains { lowered.elementsEqual($0.utf8) }
            || beginnings.contains { lowered.starts(with: $0.utf8) }
            || endings.contains { ending in
                lowered.count > ending.utf8.count && lowered.suffix(ending.utf8.count).elementsEqual(ending.utf8)
            }
            || (lowered.first == UInt8(ascii: "#") && lowered.last == UInt8(ascii: "#"))
    }

    /// Whole names, in lower-case letters: of Windows, macOS, Synology, archives and disks.
    private static let names = [
        "thumbs.db", "thumbs.db:encryptable", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "$recycle.bin",
        "system volume information", "icon\r", "__macosx", "network trash folder", "temporary items", "@eadir",
        "#recycle", "lost+found",
    ]

    /// What names begin with: a document that Office has open.
    private static let beginnings = ["~$"]

    /// What names end in: copies that editors and version control make, and files that are still being written.
    private static let endings = [
        "~", ".orig", ".rej", ".bak", ".old", ".tmp", ".temp", ".swp", ".swo", ".swx", ".save", ".part", ".crdownload",
        ".partial", "___jb_tmp___", "___jb_old___", ".sb-tmp",
    ]
}
