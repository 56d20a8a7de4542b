#!/usr/bin/env bash
# The synthesized stacks in moto's CloudFormation, and the bundles of the functions run against what came of them, with real
# calls of the SDK: SQS, DynamoDB and its stream, KMS, the schedule. What moto does not know moto_world.py lists.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.cache/aws-venv
if ! "$venv/bin/python" -c 'import importlib.metadata as m; assert m.version("moto") == "5.2.5"' 2>/dev/null; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q 'moto[server]==5.2.5'
fi

work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
MOTO_ACCOUNT_ID=123456789012 "$venv/bin/moto_server" -H 127.0.0.1 -p "$port" >"$work/moto.log" 2>&1 &
server=$!
stop() {
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT
for _ in $(seq 100); do
  curl -sf "http://127.0.0.1:$port/moto-api/" >/dev/null && break
  kill -0 "$server" 2>/dev/null || { cat "$work/moto.log" >&2; exit 1; }
  sleep 0.2
done

CDK_OUTDIR="$work/cdk.out" node_modules/.bin/node infra/app.ts
"$venv/bin/python" .ci/moto_world.py "$work/cdk.out" "http://127.0.0.1:$port" >"$work/world.json"
AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test MOTO_ENDPOINT="http://127.0.0.1:$port" MOTO_WORLD="$work/world.json" \
  node_modules/.bin/node node_modules/.bin/vitest run -c test/aws/vitest.config.ts
