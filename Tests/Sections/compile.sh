# What compiles the program in a way of its own: minutes, of which a compiler keeps one core busy, most of the time.

# What `optimised` builds. Where that is chosen, most tests in Python run this program, which is several times as fast.
optimised=$PWD/.build/optimised/release/sitegen

# As the recipes of a new site compile it: a test of theirs compares the options.
section optimised "As the recipes compile it" 1 "" "git pkg-config libcmark-dev libyaml-dev nettle-dev zlib1g-dev libexpat1-dev"
check_optimised() {
    SITEGEN_STATIC=1 swift build --scratch-path .build/optimised -c release --static-swift-stdlib --product sitegen \
        > "$log" 2>&1 || grep 'error: ' "$log" | fail_with "it does not compile"
    "$optimised" --version
    ldd "$optimised" > "$log"
    ! grep -E 'libswift|libcmark|libyaml|libnettle|libz|libexpat' "$log" >&2 || fail "the program needs more than the system's own libraries"
    echo "It needs no library of Swift, libcmark, libyaml, nettle, zlib or expat."
}

section recipes "Recipes of the hosts" 1 "optimised python"
check_recipes() {
    python_tests "a recipe of a new site does not do what it should" Tests/Recipes --basetemp "$scratch/recipes"
    last_line
}

section fuzz "Fuzzing" 1 "" "git unzip pkg-config libcmark-dev libyaml-dev nettle-dev zlib1g-dev libexpat1-dev"
check_fuzz() {
    local looks_at=(Package.swift Sources Tests/Fuzz Tests/Workbooks Tests/Fixtures Content Templates Tests/Sections)
    ! is_unchanged "${looks_at[@]}" || return 0
    Tests/Fuzz/run 75
    passed_with "${looks_at[@]}"
}
