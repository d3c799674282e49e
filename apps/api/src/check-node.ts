/** Node 20 and older crash without a word under the SQLite driver: say it in one sentence instead. */
export function checkNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major >= 26 || (major === 24 && minor >= 15) || (major === 22 && minor >= 22)) return;
  process.stderr.write(
    `Regulars needs Node 22.22, 24.15 or newer, and this is ${process.version}: start it with \`npm start\`, which brings its own.\n`,
  );
  process.exit(1);
}
