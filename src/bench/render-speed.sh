#!/usr/bin/env bash
# How long a render takes, against the least that FFmpeg can take: decoding and encoding the kept
# length with the same settings. Prints both and the ratio; needs `mvn package` first.
#
#   src/bench/render-speed.sh [two-minute-video]
set -eu
cd "$(dirname "$0")/../.."
exec java -cp target/nemo-mcp.jar src/bench/RenderSpeed.java "$@"
