#!/usr/bin/env bash
# How well it sees, hears and renders, measured on footage that the bench makes and therefore knows the
# truth about. Prints a table of aims and results; fails only where something breaks. Needs "mvn package"
# first; the rows about captions need the speech model (NEMO_SPEECH_MODEL, or fetched before).
#
#   src/bench/quality.sh                 everything
#   src/bench/quality.sh pauses offset   pauses, scenes, captions, fillers, beats, crops, loudness, cleaning, joins, offset
set -eu
cd "$(dirname "$0")/../.."
jar=target/nemo-mcp.jar
[ -f "$jar" ] || { echo "There is no $jar: run mvn package first." >&2; exit 1; }
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
javac -cp "$jar" -d "$classes" src/bench/quality/*.java
java -cp "$jar:$classes" quality.Quality "$@"
