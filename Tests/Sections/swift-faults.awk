# Shows what `swift test` said of tests that failed, with its details, and of a crash.
/^(◇|✔|➜|↳ Testing|↳ Target)/ { left = 0; next }
/^✘|^Thread .* crashed:/ { left = 12; print; next }
/Fatal error|^\*\*\* Program crashed|^error: |error: Process / { left = 0; print; next }
left > 0 { left--; print }
