#!/usr/bin/env bash
# Schemathesis over the whole OpenAPI document against npm start, with all checks. Usage: .ci/fuzz.sh [more options]
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.cache/ci-venv
if ! "$venv/bin/schemathesis" --version 2>/dev/null | grep -q 4.32.5; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q schemathesis==4.32.5
fi

data=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
# A process group of its own: npm does not pass on that it is to end.
set -m
export FUZZ_URL="http://127.0.0.1:$port"
export BREACHCLOCK_API_KEY="bc_fuzz_$RANDOM$RANDOM"
# A sender is named, so that mailboxes are taken; the watch is off, so that nothing really goes to addresses that the fuzzer
# makes up.
MAIL_FROM=alerts@example.org WATCH=off \
  DATA_DIR="$data" PORT="$port" RATE_LIMIT_PER_SECOND=100000 RATE_LIMIT_BURST=100000 npm start >"$data/server.log" 2>&1 &
server=$!
set +m
stop() {
  kill -- "-$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$data"
}
trap stop EXIT
for _ in $(seq 120); do
  curl -sf "http://127.0.0.1:$port/v1/health" >/dev/null && break
  sleep 1
done

report="$data/report.log"
failed=0
SCHEMATHESIS_HOOKS=.ci/fuzz_hooks.py PYTHONPATH=.ci "$venv/bin/schemathesis" --config-file .ci/schemathesis.toml run \
  "http://127.0.0.1:$port/openapi.json" -H "Authorization: Bearer $BREACHCLOCK_API_KEY" "$@" >"$report" 2>&1 || failed=$?
cat "$report"
# No request at all may end in an error of ours, whatever the checks say of it.
if grep -q '"event":"unexpected-error"' "$data/server.log"; then
  grep '"event":"unexpected-error"' "$data/server.log" | head -5
  echo 'fuzz: the server had an unexpected error'
  exit 1
fi
exit "$failed"
