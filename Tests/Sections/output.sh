# What is shown of what the programs print.

fail() {
    printf 'error: %s\n' "$1" >&2
    exit 1
}

# Shows so much of its input as can be read: 300 characters of a line, and of very many lines the first and the last.
excerpt() {
    LC_ALL=C.UTF-8 sed -E 's/^(.{300}).+$/\1…/' | awk -v first=120 -v last=40 '
        NR <= first { print; next }
        { kept[NR % last] = $0 }
        END {
            if (NR > first + last) print "… " NR - first - last " lines are left out"
            for (n = NR - last + 1; n <= NR; n++) if (n > first) print kept[n % last]
        }'
}

# The first place that a `git diff --unified=0` tells of: the file, the line in it, what stood there and what does now.
first_difference() {
    awk '/^\+\+\+ / { file = $2; next } /^--- / { next } /^@@/ { if (found++) exit; print file " " $3 } found && /^[-+]/'
}

# Ends the section: shows the input, which is that part of the log which tells of faults, or else the log's end. The
# argument is what to say after it.
fail_with() {
    cat > "$scratch/faults"
    [ -s "$scratch/faults" ] || tail -n 40 "$log" > "$scratch/faults"
    excerpt < "$scratch/faults" >&2
    fail "$1; all that was printed is in $log"
}
