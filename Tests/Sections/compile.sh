# What compiles the program in a way of its own: minutes, of which a compiler keeps one core busy, most of the time.

section recipes "Recipes of the hosts" 1 "build python"
check_recipes() {
    local looks_at=(Package.swift Sources README.md Tests/Recipes HEAD:Package.swift HEAD:Sources)
    ! is_unchanged "${looks_at[@]}" || return 0
    # One test compiles for minutes; meanwhile another process runs all others.
    python_tests "a recipe of a new site does not do what it should" Tests/Recipes --basetemp "$scratch/recipes" \
        --numprocesses 2 --dist worksteal
    last_line
    passed_with "${looks_at[@]}"
}

section fuzz "Fuzzing" 1 "" "git pkg-config libcmark-dev libyaml-dev nettle-dev"
check_fuzz() {
    local looks_at=(Package.swift Sources Tests/Fuzz Tests/Fixtures Content Templates Tests/Sections)
    ! is_unchanged "${looks_at[@]}" || return 0
    Tests/Fuzz/run 75
    passed_with "${looks_at[@]}"
}
