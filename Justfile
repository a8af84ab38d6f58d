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

# Measure Remora beside Hugo, the bare writing of its files and its promises: see benches/README.md
bench *arguments:
    cargo bench --no-run --bench bare_writer
    cargo build --release
    python3 benches/run.py {{arguments}}

# Format the code
fmt:
    cargo fmt

# Lints, and licences and advisories of the dependencies where cargo-deny is installed
lint:
    cargo clippy --all-targets -- -D warnings
    if command -v cargo-deny >/dev/null; then cargo deny check; else echo "cargo-deny is not installed: skipped"; fi
