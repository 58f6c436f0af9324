import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './main.ts';
import { readFileText } from './read-file-text.ts';

const PATIENCE_MS = 60_000;

// `ringplan … | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  read: readFileText,
  save: (path, text) => writeFile(path, text),
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  version: async () => {
    // As far below the root when built (dist/cli) as in the source (src/cli).
    const text = await readFileText(join(import.meta.dirname, '..', '..', 'package.json'));
    return (JSON.parse(text) as { version: string }).version;
  },
  now: () => Date.now(),
  fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }),
});
