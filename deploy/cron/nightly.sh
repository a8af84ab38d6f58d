#!/usr/bin/env bash
# One night of a gallery on one machine: imports the catalog and builds the site. Copy it to /srv/gallery/nightly.sh.
# Fetch Components-amd64.yml.gz here before the import, with what you like.
set -euo pipefail
cd "$(dirname "$0")"

# A night is left out while the last one still runs.
exec 9>.lock
flock --nonblock 9 || { echo "the last night still runs" >&2; exit 1; }

# The report of an import is for people: it is shown where it failed. A failed import changes nothing.
remora import appstream Components-amd64.yml.gz --catalog catalog.db >import.log 2>&1 || { cat import.log >&2; exit 1; }
remora build --catalog catalog.db --output output --quiet
