#!/usr/bin/env bash
# Packs what is handed out, into target/dist: the MCPB bundle for Claude Desktop, and the plugins for
# Claude Code, Cursor and other agents. Needs target/nemo-mcp.jar (mvn package) and Node.js. The jar
# holds FFmpeg for the platform that it was built on, so a bundle is for one platform.
set -euo pipefail
cd "$(dirname "$0")/.."
jar=target/nemo-mcp.jar
dist=target/dist
[ -f "$jar" ] || { echo "There is no $jar: run mvn package first." >&2; exit 1; }
rm -rf "$dist"
mkdir -p "$dist"

for plugin in mcpb claude cursor agent-plugin; do
  cp -R "manifests/$plugin" "$dist/$plugin"
  mkdir -p "$dist/$plugin/server"
  cp "$jar" "$dist/$plugin/server/"
  cp LICENSE "$dist/$plugin/"
  cp manifests/PLUGIN.md "$dist/$plugin/README.md"
done
for plugin in claude cursor agent-plugin; do
  [ ! -d skill ] || cp -R skill "$dist/$plugin/skills"
done

platform=$(node -p process.platform)
architecture=$(node -p process.arch)
node -e '
  const fs = require("node:fs"), file = process.argv[1], manifest = JSON.parse(fs.readFileSync(file));
  manifest.compatibility.platforms = [process.platform];
  fs.writeFileSync(file, JSON.stringify(manifest, null, 2) + "\n");
' "$dist/mcpb/manifest.json"
bundle="$dist/nemo-mcp-$platform-$architecture.mcpb"
npx --yes @anthropic-ai/mcpb@2.1.2 pack "$dist/mcpb" "$bundle" >&2
echo "$bundle"
node -e '
  const hash = require("node:crypto").createHash("sha256");
  console.log("sha256 " + hash.update(require("node:fs").readFileSync(process.argv[1])).digest("hex"));
' "$bundle"
