#!/usr/bin/env bash
# AWS's own linter over the synthesized templates, in each form that a deployment can take.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.cache/cfn-lint-venv
if ! "$venv/bin/cfn-lint" --version 2>/dev/null | grep -q 1.58.0; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q cfn-lint==1.58.0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node_modules/.bin/node test/aws/synthesizeForms.ts "$work"
# W3005: CDK says each dependency outright, also where a reference says it already.
"$venv/bin/cfn-lint" --ignore-checks W3005 -- "$work"/*/*.template.json
echo "cfn-lint: $(ls "$work"/*/*.template.json | wc -l) templates are clean"
