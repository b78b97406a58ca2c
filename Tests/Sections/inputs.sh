# Whether what a section looks at has changed since it last passed.

# A text that is another one where a byte of these files and folders is.
state_of() { git ls-files -z --cached --others --exclude-standard -- "$@" | sort -zu | xargs -0 sha1sum 2> /dev/null | sha1sum; }

# Whether the section need not run: nobody asked for it by its name, and it has passed with the same files. In CI it
# runs always. Says so.
is_unchanged() {
    [ "${CI:-}" != true ] && [ -z "${asked[$current]:-}" ] || return 1
    [ "$(state_of "$@")" = "$(cat ".build/logs/$current.passed" 2> /dev/null)" ] || return 1
    echo "Skipped: nothing that it looks at has changed since it passed. \`Tests/run $current\` runs it."
}

# Keeps what the whole section passed with.
passed_with() { [ -n "$only" ] || state_of "$@" > ".build/logs/$current.passed"; }
