# What the tests expect, written anew.

# Where it stands.
goldens=(Public Tests/Fixtures Tests/BadInputs/expected
    Templates/README.md Content/README.md Sources/Scaffold/Starter
    Sources/DefaultTemplates/BuiltInTemplates+Files.swift Sources/Scaffold/Starter+Files.swift)

# Makes these Swift tests write what they get as what they expect. The arguments are names of suites.
accept() {
    local IFS='|'
    swift build --quiet --build-tests
    SITEGEN_ACCEPT=1 swift test --skip-build --filter "$*" > "$log" 2>&1 \
        || awk -f Tests/Sections/swift-faults.awk "$log" | fail_with "this cannot be accepted"
}

# Writes every expected file, and Public/, anew, and shows the difference to what was committed.
update_goldens() {
    local suites
    log=.build/logs/update.log
    printf '\n== Expected files\n'
    # The suites that accept what they get. Guides come first, for the program carries them with it, too.
    mapfile -t suites < <(
        grep -lE 'acceptsChanges|Golden\.expect' Tests/*Tests/*Tests.swift | grep -v Embedded \
            | xargs -n 1 basename -s .swift)
    accept "${suites[@]}"
    accept EmbeddedFilesTests
    swift build --quiet
    # What a file of tests expects stands in one file, which one process writes.
    SITEGEN_ACCEPT=1 python_tests "this cannot be accepted" Tests/BadInputs --numprocesses 2 --dist loadfile
    "$sitegen" --quiet
    if [ -z "$(git status --short -- "${goldens[@]}" | tee "$scratch/changed")" ]; then
        echo "They are as they were."
        return
    fi
    cat "$scratch/changed"
    git --no-pager diff -- "${goldens[@]}" ':!*+Files.swift' | excerpt
    echo "Read the difference before you commit it: \`git diff\` shows all of it."
}
