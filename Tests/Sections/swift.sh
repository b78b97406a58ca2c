# The program, its tests, and the site that is committed.

# The sections of which `-k` chooses single tests.
with_tests=swift

section format "Formatting" 1
check_format() {
    swift format lint --parallel --recursive --strict Package.swift Sources Tests
    echo "Formatted as .swift-format says."
}

# The program, once it is built.
sitegen=$PWD/.build/debug/sitegen

section build "Build" 1 "" "git pkg-config libcmark-dev libyaml-dev nettle-dev zlib1g-dev libexpat1-dev"
check_build() {
    # With what it is tested by, where that is to run: then nothing compiles again.
    swift build --quiet --explicit-target-dependency-import-check error ${chosen[swift]:+--build-tests}
    "$sitegen" --version
}

section site "The committed site" 1 build
check_site() {
    "$sitegen" --quiet
    local changes written
    changes=$(git status --porcelain -- Public)
    if [ -n "$changes" ]; then
        printf '%s\n' "$changes" | excerpt >&2
        git diff --unified=0 -- Public | first_difference | excerpt >&2
        fail "Public/ is not what the content gives: run \`swift run sitegen\` or \`Tests/run --update\` and commit Public/"
    fi
    [ -n "$(git ls-files -- Public)" ] || fail "Public/ is not committed: run \`swift run sitegen\` and commit Public/"
    echo "Public/ is what Content/ and Templates/ give."

    touch "$scratch/before"
    "$sitegen" --quiet
    written=$(find Public -type f -newer "$scratch/before")
    if [ -n "$written" ]; then
        printf '%s\n' "$written" | excerpt >&2
        fail "a second build wrote these files again, although nothing had changed"
    fi
    echo "A second build wrote nothing."

    LC_ALL=it_IT.UTF-8 TZ=Pacific/Auckland "$sitegen" --quiet --output "$scratch/elsewhere" 2> /dev/null
    diff -r Public "$scratch/elsewhere" > "$log" || fail_with "another folder, language and time zone gave other bytes"
    echo "In another folder, language and time zone, every byte is the same."

    "$sitegen" verify
}

# Other sections look at what the program makes of Content/ now, in $public: Public/ may be older where `site` did not
# run, and is left as it is.
public=$scratch/Public
section pages "The pages to look at" 1 build
check_pages() {
    "$sitegen" --quiet --output "$public"
    echo "Content/ gives $(find "$public" -type f -name '*.html' | wc -l) pages."
}

section swift "Tests in Swift" 1 build
check_swift() {
    swift test --parallel --skip-build ${only:+--filter "$only"} > "$log" 2>&1 \
        || awk -f Tests/Sections/swift-faults.awk "$log" | fail_with "tests failed"
    tail -n 3 "$log"
}
