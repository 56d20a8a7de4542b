#!/usr/bin/env bash
# Runs the store tests against AWS's DynamoDB Local, so that Dynoxide is not the only judge.
# Needs Java 17+ and, the first time, the npm registry: the jar comes inside an npm package of AWS Amplify.
set -euo pipefail
cd "$(dirname "$0")/.."

package=amplify-dynamodb-simulator@2.9.30
cache=$PWD/.cache/dynamodb-local

if [ ! -f "$cache/DynamoDBLocal.jar" ]; then
  mkdir -p .cache
  work=$(mktemp -d .cache/unpack.XXXXXX)
  trap 'rm -rf "$work"' EXIT
  archive=$(npm pack --silent --pack-destination "$work" "$package")
  tar -xzf "$work/$archive" -C "$work"
  rm -rf "$cache"
  mv "$work/package/emulator" "$cache"
  rm -rf "$work"
  trap - EXIT
fi

java_is_new() { [ -x "$1" ] && [ "$("$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)" -ge 17 ] 2>/dev/null; }
java=
for candidate in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
  if java_is_new "$candidate"; then java=$candidate; break; fi
done
if [ -z "$java" ]; then
  echo "Java 17 or newer is needed: install it or set JAVA_HOME." >&2
  exit 1
fi

port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
server=
stop() { if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; server=; fi; }
trap stop EXIT

# A server for each file: this one looks through the stream records of all its tables at each write, and gets slower with them.
for file in $(grep -l DYNAMODB_ENDPOINT test/stores/*.test.ts); do
  # It leaves a file in the folder it runs in.
  (cd "$cache" && exec "$java" -Djava.library.path=DynamoDBLocal_lib -jar DynamoDBLocal.jar \
    -port "$port" -inMemory -sharedDb -disableTelemetry) >"$cache/server.log" 2>&1 &
  server=$!
  for _ in $(seq 150); do
    kill -0 "$server" 2>/dev/null || { cat "$cache/server.log" >&2; exit 1; }
    # Any answer will do: a request without a signature gets a 400.
    if curl -s -o /dev/null "http://127.0.0.1:$port/"; then break; fi
    sleep 0.2
  done
  DYNAMODB_ENDPOINT="http://127.0.0.1:$port" node_modules/.bin/node node_modules/.bin/vitest run "$file"
  stop
done
