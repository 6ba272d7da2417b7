// Claude Desktop brings its own Node.js but hardly any PATH: finds a Java 17 or newer, and hands it
// standard input and output, the signals, and what the user chose.
'use strict';
const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const OLDEST = 17;
const EXECUTABLE = process.platform === 'win32' ? 'java.exe' : 'java';

function listed(folder) {
  try {
    return fs.readdirSync(folder).sort().reverse().map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** Homes of virtual machines, the likelier first. */
function* homes() {
  yield process.env.NEMO_JAVA_HOME;
  yield process.env.JAVA_HOME;
  const home = os.homedir();
  if (process.platform === 'darwin') {
    const asked = spawnSync('/usr/libexec/java_home', ['-v', `${OLDEST}+`], { encoding: 'utf8' });
    yield asked.status === 0 ? asked.stdout.trim() : undefined;
    yield '/opt/homebrew/opt/openjdk';
    yield '/usr/local/opt/openjdk';
    for (const jdk of listed('/Library/Java/JavaVirtualMachines')) yield path.join(jdk, 'Contents/Home');
  }
  if (process.platform === 'win32') {
    for (const files of [process.env.ProgramFiles, process.env.LOCALAPPDATA && path.join(process.env.LOCALAPPDATA, 'Programs')]) {
      for (const maker of files ? ['Eclipse Adoptium', 'Microsoft', 'Java', 'Zulu', 'Amazon Corretto', 'BellSoft'] : []) {
        yield* listed(path.join(files, maker));
      }
    }
  }
  yield path.join(home, '.sdkman/candidates/java/current');
  yield path.join(home, '.jbang/currentjdk');
  yield* listed(path.join(home, '.jdks'));
  yield* listed('/usr/lib/jvm');
}

/** The major version, from the file that each Java has beside its folder of commands. */
function version(java) {
  try {
    const release = fs.readFileSync(path.join(path.dirname(fs.realpathSync(java)), '..', 'release'), 'utf8');
    return Number(/JAVA_VERSION="(\d+)/.exec(release)?.[1] ?? 0);
  } catch {
    const told = spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr ?? '';
    return Number(/version "(\d+)/.exec(told)?.[1] ?? 0);
  }
}

function findJava() {
  const candidates = [];
  for (const home of homes()) if (home) candidates.push(path.join(home, 'bin', EXECUTABLE));
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    if (folder) candidates.push(path.join(folder, EXECUTABLE));
  }
  return candidates.find((java) => fs.existsSync(java) && version(java) >= OLDEST);
}

const java = findJava();
if (!java) {
  process.stderr.write(
    `nemo-mcp needs Java ${OLDEST} or newer. Install it from https://adoptium.net, then restart; ` +
      'or set NEMO_JAVA_HOME to where it is.\n');
  process.exit(1);
}

const environment = { ...process.env };
for (const [name, value] of Object.entries(environment)) {
  // A setting that was left empty may arrive as its own placeholder.
  if (value.includes('${user_config.')) delete environment[name];
}

const server = spawn(
  java,
  [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Xms16m',
    '-Xshare:auto',
    '-Xlog:disable',
    '-Xlog:all=warning:stderr',
    '-jar',
    path.join(__dirname, 'nemo-mcp.jar'),
  ],
  { stdio: 'inherit', env: environment });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('error', (error) => {
  process.stderr.write(`nemo-mcp could not be started with ${java}: ${error.message}\n`);
  process.exit(1);
});
server.on('exit', (code) => process.exit(code ?? 1));
