# What the command does, in a terminal and for a server.

section command "The command" 1 "build pages" python3
check_command() {
    local status address altered
    status=0
    "$sitegen" --nope > "$scratch/usage" 2>&1 || status=$?
    [ "$status" -eq 64 ] || fail "an unknown option gave the exit code $status instead of 64"
    status=0
    "$sitegen" --content Tests/Fixtures/invalid/unknown-key/Content --output "$scratch/refused" \
        > "$scratch/faults" 2>&1 || status=$?
    [ "$status" -eq 1 ] || fail "a site with a fault gave the exit code $status instead of 1"
    [ ! -e "$scratch/refused" ] || fail "a site with a fault was written"
    echo "Exit codes are 0, 1 and 64 as they should be, and a fault writes nothing."

    cp -r "$public" "$scratch/published"
    python3 -u -m http.server 0 --bind 127.0.0.1 --directory "$scratch/published" > "$scratch/server" 2>&1 &
    local server=$!
    until grep -q 'http://' "$scratch/server"; do sleep 0.1; done
    address=$(grep -o 'http://[^)]*' "$scratch/server" | head -n 1)
    "$sitegen" verify --url "$address" > "$scratch/verified" || fail "a served copy of the site was not verified"
    for altered in 404.html 2020/dati/indicatori.csv; do
        printf ' ' >> "$scratch/published/$altered"
        status=0
        "$sitegen" verify --url "$address" > "$scratch/verified" 2>&1 || status=$?
        [ "$status" -eq 1 ] || fail "verify gave the exit code $status for an altered $altered"
        grep -q "$altered: error" "$scratch/verified" || fail "verify did not find the altered $altered"
        cp "$public/$altered" "$scratch/published/$altered"
    done
    kill "$server"
    echo "On a server, too, verify finds an altered byte."
}

section new-site "A new site in an empty folder" 1 build
check_new_site() {
    (
        cd "$scratch"
        LC_ALL=C "$sitegen" new site our-site --year 2025 --language it > /dev/null || fail "the new site was not made"
        cd our-site
        "$sitegen" new year 2026 --from 2025 > /dev/null || fail "the new year was not made"
        "$sitegen" new area "Parchi e giardini" --year 2026 > /dev/null || fail "the new area was not made"
        "$sitegen" new objective "Orti" --area parchi-e-giardini > /dev/null || fail "the new objective was not made"
        "$sitegen" --strict --quiet 2> "$scratch/faults" || { cat "$scratch/faults" >&2; fail "the new site was not built"; }
        grep -q '<html lang="it"' Public/2026/parchi-e-giardini/index.html || fail "the new area has no page"
        status=0
        "$sitegen" new site . --year 2025 > /dev/null 2>&1 || status=$?
        [ "$status" -eq 1 ] || fail "a second site in the same folder gave the exit code $status instead of 1"
    )
    echo "The program alone makes a site, lets it grow and builds it, without any other file."
}

# The Debian package of nginx sets up a service that starts by itself, so it is not installed: its binary is enough.
section nginx "Published by nginx" 1 "build pages" "curl python3"
check_nginx() {
    is_there nginx || [ -x .build/nginx/usr/sbin/nginx ] || unpack_packages .build/nginx nginx nginx-common
    Tests/nginx "$public"
}

section import "Import" 1 "build pages"
check_import() {
    "$sitegen" import "$public/2020/dati/indicatori-excel.csv" --dry-run --language en > "$scratch/import"
    grep -q 'files: 0 changed, 0 created, 25 unchanged' "$scratch/import" || {
        cat "$scratch/import" >&2
        fail "the table that the site offers is not what its content says"
    }
    cp -r Content "$scratch/Content"
    sed 's/;639;/;640;/' "$public/2020/dati/indicatori-excel.csv" > "$scratch/table.csv"
    "$sitegen" import "$scratch/table.csv" --content "$scratch/Content" --quiet 2> /dev/null
    diff -r Content "$scratch/Content" > "$scratch/changes" && fail "an import changed nothing"
    [ "$(grep -c '^[<>]' "$scratch/changes")" -eq 2 ] || fail "the import of one figure changed more than its line"
    echo "The site's own table changes nothing, and one new figure changes one line."
}

section session "A first day" 1 "build pages python nginx optimised?" "chromium curl"
check_session() {
    python_tests "the terminal session failed" Tests/Session
    last_line
}

section verify "Servers that do what they like" 1 "build python optimised?" curl
check_verify() {
    python_tests "verify was deceived, or held up" Tests/Verify
    grep 'hostile servers' "$log" || last_line
}

section crash "Whatever happens" 2 "build python optimised?" strace
check_crash() {
    python_tests "a disturbed build did harm" Tests/Crash --numprocesses 2
    # What was tried, how often, and what could not be.
    sed -n '/^[a-z].*: /,$p' "$log"
}

section bad-inputs "Bad inputs" 2 "build python optimised?" valgrind
check_bad_inputs() {
    python_tests "a bad input was not refused as it should be" Tests/BadInputs --numprocesses 2 --basetemp "$scratch/sites"
    last_line
}
