#!/usr/bin/env bash
# From spawn to the answer to "initialize", and on to the list of tools: target/nemo-mcp.jar, started as
# 'install' writes it, against a server on the official TypeScript SDK, in turns, on the same machine. Prints
# medians, the ratio of the first and the memory of both. RUNS (default 9) says how often.
set -euo pipefail
cd "$(dirname "$0")/../.."
jar=$PWD/target/nemo-mcp.jar
[ -f "$jar" ] || { echo "There is no $jar: run mvn package first." >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" @modelcontextprotocol/sdk@1.32.2 zod >/dev/null 2>&1

cat >"$work/server.mjs" <<'JS'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const server = new McpServer({ name: 'typescript', version: '1.0.0' });
for (const name of ['upload', 'edit', 'state', 'credits', 'export']) {
  server.registerTool(name, { description: name, inputSchema: { text: z.string().optional() } },
    async () => ({ content: [{ type: 'text', text: 'done' }] }));
}
await server.connect(new StdioServerTransport());
JS

# The same jar, flags and archive as a client gets them.
java -Duser.home="$work/home" -jar "$jar" install --client cursor >/dev/null

cat >"$work/measure.mjs" <<'JS'
import { spawn } from 'node:child_process';
import fs from 'node:fs';
const [work, runs] = process.argv.slice(2);
const { command, args } = JSON.parse(fs.readFileSync(`${work}/home/.cursor/mcp.json`)).mcpServers['nemo-mcp'];
const archive = args.find((arg) => arg.startsWith('-XX:SharedArchiveFile=')).split('=')[1];
const servers = {
  'nemo-mcp (installed)': [command, args],
  'nemo-mcp (first start)': [command, args.map((arg) => arg.replace(archive, `${archive}.none`))],
  'TypeScript SDK': [process.execPath, [`${work}/server.mjs`]],
};
const request = (id, method, params) => JSON.stringify({ jsonrpc: '2.0', id, method, params }) + '\n';
const hello = request(1, 'initialize', {
  protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '1' } });
const tools = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }) + '\n' + request(2, 'tools/list');

function start([command, args]) {
  return new Promise((resolve, reject) => {
    const begun = process.hrtime.bigint();
    const passed = () => Number(process.hrtime.bigint() - begun) / 1e6;
    const server = spawn(command, args, {
      stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, NEMO_HOME: `${work}/data` } });
    server.on('error', reject);
    server.stdin.write(hello);
    let millis;
    let said = '';
    server.stdout.on('data', (data) => {
      said += data;
      if (!said.endsWith('\n')) return;
      if (millis === undefined) {
        millis = passed();
        server.stdin.write(tools);
        return;
      }
      const toolsMillis = passed();
      let megabytes = NaN;
      try {
        const status = fs.readFileSync(`/proc/${server.pid}/status`, 'utf8');
        megabytes = Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
      } catch { /* only Linux tells */ }
      server.on('exit', () => resolve({ millis, toolsMillis, megabytes }));
      server.stdin.end();
      setTimeout(() => server.kill('SIGKILL'), 1500).unref();
    });
  });
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const results = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
for (let run = -1; run < Number(runs); run++) {
  for (const [name, server] of Object.entries(servers)) {
    const result = await start(server);
    if (run >= 0) results[name].push(result); // The first round only warms the disk's cache.
  }
}
const base = median(results['TypeScript SDK'].map((r) => r.millis));
console.log(`archive there: ${fs.existsSync(archive)}\n`);
console.log('server                    initialize ms    least   ratio   tools ms   memory MB');
for (const [name, list] of Object.entries(results)) {
  const time = median(list.map((r) => r.millis));
  console.log(name.padEnd(25) + [
    time.toFixed(0).padStart(14), Math.min(...list.map((r) => r.millis)).toFixed(0).padStart(9),
    (time / base).toFixed(2).padStart(8), median(list.map((r) => r.toolsMillis)).toFixed(0).padStart(11),
    median(list.map((r) => r.megabytes)).toFixed(0).padStart(12)].join(''));
}
JS
node "$work/measure.mjs" "$work" "${RUNS:-9}"
