#!/usr/bin/env bash
# Has the stores' own validators look at manifests/ and skill/, and runs the packed bundle with an empty
# PATH. Prints a table; ends with 1 where one fails. What cannot run here is skipped, with the reason.
# Schemas come from their sites, or from the folder that NEMO_SCHEMAS names, where these cannot be reached:
# server.schema.json, plugin.schema.json, mcp.schema.json and cursor-plugin.schema.json.
set -u
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

row() { printf '%-8s %-46s %s\n' "$1" "$2" "$3"; }

# check WHAT COMMAND…: a row with the first telling line where it fails.
check() {
  local what=$1
  shift
  if "$@" >"$work/log" 2>&1; then
    row ok "$what" ""
  else
    failed=1
    row FAIL "$what" "$(grep -v '^npm warn' "$work/log" | grep -v '^ *$' | head -3 | tr '\n' ' ')"
  fi
}

if ! command -v npm >/dev/null || ! command -v node >/dev/null; then
  row skipped 'all' 'Node.js with npm is not installed'
  exit 0
fi
if ! npm install --silent --no-audit --no-fund --prefix "$work" @anthropic-ai/mcpb@2.1.2 \
  @anthropic-ai/claude-code@2 skills-ref@0.1.5 clawhub@0.23.3 ajv@8 ajv-formats@3 >"$work/log" 2>&1; then
  row skipped 'all' 'the validators could not be installed: npm has no way to its registry'
  exit 0
fi
bin=$work/node_modules/.bin
export HOME=$work NODE_PATH=$work/node_modules

cat >"$work/schema.js" <<'JS'
const fs = require('node:fs');
const [schema, manifest] = process.argv.slice(2).map((file) => JSON.parse(fs.readFileSync(file, 'utf8')));
const Ajv = require(/2020-12/.test(schema.$schema) ? 'ajv/dist/2020' : 'ajv').default;
const ajv = new Ajv({ strict: false, allErrors: true });
require('ajv-formats').default(ajv);
const validate = ajv.compile(schema);
if (!validate(manifest)) {
  for (const error of validate.errors) console.log(`${error.instancePath} ${error.message}`);
  process.exit(1);
}
JS

# against_schema MANIFEST SCHEMA-FILE ADDRESS
against_schema() {
  local schema=${NEMO_SCHEMAS:-$work}/$2
  if [ ! -f "$schema" ] && ! curl -fsSL --max-time 20 -o "$schema" "$3" 2>/dev/null; then
    row skipped "$1" "$3 cannot be reached; NEMO_SCHEMAS may name a folder with $2"
    return
  fi
  check "$1" node "$work/schema.js" "$schema" "$1"
}

check manifests/mcpb/manifest.json "$bin/mcpb" validate manifests/mcpb/manifest.json
if "$bin/claude" --version >/dev/null 2>&1; then
  check 'manifests/claude (plugin)' "$bin/claude" plugin validate --strict manifests/claude/.claude-plugin/plugin.json
  check 'manifests/claude (marketplace)' "$bin/claude" plugin validate --strict manifests/claude
else
  row skipped manifests/claude 'Claude Code does not run on this machine'
fi
against_schema manifests/registry/server.json server.schema.json \
  https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json
against_schema manifests/agent-plugin/plugin.json plugin.schema.json \
  https://agent-plugins.org/schemas/1.0.0/plugin.schema.json
against_schema manifests/agent-plugin/mcp.json mcp.schema.json \
  https://agent-plugins.org/schemas/1.0.0/mcp.schema.json
against_schema manifests/cursor/.cursor-plugin/plugin.json cursor-plugin.schema.json \
  https://raw.githubusercontent.com/cursor/plugins/main/schemas/plugin.schema.json

# Codex reads its table itself. It is large, so it comes on its own and may be missing.
codex_reads() {
  mkdir -p "$work/codex" && cp manifests/codex/config.toml "$work/codex/" &&
    CODEX_HOME=$work/codex "$bin/codex" mcp get nemo-mcp --json | grep -q '"tool_timeout_sec": 300'
}
if npm install --silent --no-audit --no-fund --prefix "$work" @openai/codex@0 >/dev/null 2>&1 &&
  "$bin/codex" --version >/dev/null 2>&1; then
  check manifests/codex/config.toml codex_reads
else
  row skipped manifests/codex/config.toml 'Codex cannot be installed on this machine'
fi
row skipped manifests/vscode/mcp.json 'VS Code checks it only inside itself'
row skipped manifests/jbang/jbang-catalog.json 'JBang publishes no schema'

# What ClawHub's publisher would send; it only asks its registry whether it has that already, and this one
# has nothing.
node -e 'require("node:http").createServer((request, answer) => {
  answer.setHeader("content-type", "application/json");
  answer.end(JSON.stringify({ match: null, latestVersion: null }));
}).listen(0, "127.0.0.1", function () { console.log(this.address().port); })' >"$work/registry" &
registry=$!
trap 'kill "$registry" 2>/dev/null; rm -rf "$work"' EXIT
sleep 1
publishable() {
  CLAWHUB_REGISTRY=http://127.0.0.1:$(cat "$work/registry") timeout 60 "$bin/clawhub" skill publish "$1" \
    --version "$(sed -n 's/^ *version: "\(.*\)"/\1/p' "$1/SKILL.md")" --dry-run --json | grep -q '"would-publish"'
}
for skill in skill/*/; do
  check "${skill%/}" "$bin/skills-ref" validate "$skill"
  check "${skill%/} (ClawHub, dry run)" publishable "$skill"
done
if docker buildx version >/dev/null 2>&1 && docker info >/dev/null 2>&1; then
  check manifests/docker/Dockerfile docker build --check -f manifests/docker/Dockerfile .
else
  row skipped manifests/docker/Dockerfile 'Docker with buildx does not run on this machine'
fi

# The bundle as Claude Desktop runs it: unpacked somewhere, with its own node and nothing on the PATH.
bundle() {
  local file
  file=$(PATH="$bin:$PATH" manifests/pack.sh | head -1) || return 1
  "$bin/mcpb" unpack "$file" "$work/bundle" || return 1
  printf '%s\n' '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"check","version":"1"}}}' |
    env -i HOME="$work" PATH= NEMO_TOKEN='${user_config.token}' "$(command -v timeout)" 60 "$(command -v node)" "$work/bundle/server/launch.js" |
    grep -q '"serverInfo":{"name":"nemo-mcp"'
}
# The packed plugin, as a user of Claude Code gets it.
plugin() {
  timeout 60 "$bin/claude" plugin marketplace add "$PWD/target/dist/claude" &&
    timeout 60 "$bin/claude" plugin install nemo-mcp@nemo-mcp &&
    timeout 60 "$bin/claude" mcp list | tee "$work/list" && grep -q 'nemo-mcp.*Connected' "$work/list"
}
if [ -f target/nemo-mcp.jar ]; then
  check 'the packed bundle, with an empty PATH' bundle
  if "$bin/claude" --version >/dev/null 2>&1; then
    check 'the packed plugin, in Claude Code' plugin
  fi
else
  row skipped 'the packed bundle and plugin' 'there is no target/nemo-mcp.jar: run mvn package'
fi
exit $failed
