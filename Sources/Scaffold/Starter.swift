/// The files of a new site. What they hold is generated from the folder `Starter/` beside this file: a test compares them in every run.
///
/// Files of `common/` belong to every site, those of `en/` and `it/` to sites of that language.
enum Starter {}
