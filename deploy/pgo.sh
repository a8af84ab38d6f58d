#!/bin/sh
# Builds target/release/remora guided by a profile of its own work (PGO): `deploy/pgo.sh`, then use the binary as ever.
#
# Needs llvm-profdata of the LLVM that rustc is built with: `rustup component add llvm-tools`, or Debian's package llvm-NN from
# apt.llvm.org. The profile comes from building the embedded sample, so nothing else is needed, and nothing is measured
# that differs from one run to the next. Takes twice as long as a plain release build: it compiles everything twice.
set -eu
cd "$(dirname "$0")/.."

host=$(rustc -vV | sed -n 's/^host: //p')
llvm=$(rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
profdata=
for tool in "$(rustc --print sysroot)/lib/rustlib/$host/bin/llvm-profdata" "llvm-profdata-$llvm"; do
    if command -v "$tool" >/dev/null; then profdata=$tool; break; fi
done
if [ -z "$profdata" ]; then
    echo "llvm-profdata of LLVM $llvm is missing: rustup component add llvm-tools, or install the package llvm-$llvm" >&2
    exit 1
fi

export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}"
work="$CARGO_TARGET_DIR/pgo"
rm -rf "$work"
mkdir -p "$work"
work=$(cd "$work" && pwd)

# The instrumented build is for counting, not for speed.
CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 RUSTFLAGS="-Cprofile-generate=$work/counts" \
    CARGO_TARGET_DIR="$work/instrumented" cargo build --release --target "$host"

remora="$work/instrumented/$host/release/remora"
"$remora" build --output "$work/site"
"$remora" build --output "$work/site"
"$remora" build --format tar --output "$work/site.tar"
for _ in 1 2 3 4; do "$remora" build --format none; done

"$profdata" merge -o "$work/profile" "$work/counts"
RUSTFLAGS="-Cprofile-use=$work/profile" cargo build --release --target "$host"
mkdir -p "$CARGO_TARGET_DIR/release"
cp "$CARGO_TARGET_DIR/$host/release/remora" "$CARGO_TARGET_DIR/release/remora"
rm -rf "$work"
echo "$CARGO_TARGET_DIR/release/remora"
