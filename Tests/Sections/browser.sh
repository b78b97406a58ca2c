# What is opened in Chromium.

section injection "Injection" 2 "build python optimised?" chromium
check_injection() {
    python_tests "what is typed into a field got out of it" Tests/Injection --numprocesses 2 --dist loadgroup
    grep places "$log" || [ -n "$only" ]
    last_line
}

# Opens a built site in the browser; further arguments go to pytest. Kinds of pages that an earlier site has are not
# looked for again.
browse() {
    local site=$1
    shift
    python_tests "the browser tests failed on $site" Tests/Browser --numprocesses 2 "${earlier[@]/#/--after=}" \
        --site "$site" "$@"
    printf '%s: %s\n' "$(basename "$site")" "$(last_line)"
    earlier+=("$site")
}

section browser "In the browser" 2 "build pages python" chromium
check_browser() {
    local content site earlier=()
    browse "$public"
    for content in Tests/Fixtures/valid/*/Content; do
        site="$scratch/$(basename "$(dirname "$content")")"
        "$sitegen" --quiet --content "$content" --output "$site"
        browse "$site" -m "not milan"
    done
    # A large site's index is many files.
    .venv/bin/python Tests/Browser/large_town.py "$scratch/town"
    "$sitegen" --quiet --content "$scratch/town" --output "$scratch/large-town"
    python_tests "the search of a large town loads too much" Tests/Browser/test_search_size.py --site "$scratch/large-town"
    printf 'large-town: %s\n' "$(last_line)"
}
