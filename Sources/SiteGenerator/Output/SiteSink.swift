import FileSystem

/// Takes the files of a finished site, one after the other: a folder that they are written to, or whatever else looks
/// at their bytes.
protocol SiteSink: ~Copyable {
    /// Takes a file.
    mutating func take(_ bytes: [UInt8], at path: OutputPath) throws(SystemError)
}
