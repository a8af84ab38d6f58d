# The few things that people do here, by name. `just` alone lists them.

_list:
    @just --list

# What a commit must pass: format, lints and the tests that need no browser
check:
    REMORA_SKIP_BROWSER=1 ./tests/run

# Everything, after installing what the tests need; what CI runs
test:
    ./tests/run

# Build the sample gallery and serve it on http://127.0.0.1:8000/
serve *arguments:
    cargo run --release -- serve {{arguments}}

# Measure one build of a catalog without writing it: `just bench`, `just bench --catalog catalog.db`
bench *arguments:
    cargo run --release -- build --format none --json {{arguments}}

# Format the code
fmt:
    cargo fmt

# Lints, and licences and advisories of the dependencies where cargo-deny is installed
lint:
    cargo clippy --all-targets -- -D warnings
    if command -v cargo-deny >/dev/null; then cargo deny check; else echo "cargo-deny is not installed: skipped"; fi
