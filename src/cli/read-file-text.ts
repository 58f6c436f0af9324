import { open } from 'node:fs/promises';

/** No document that Ringplan reads is larger than 1 MiB; past this much reading stops. */
const MOST_BYTES = 4 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a folder.',
  EACCES: 'you may not read it.',
};

/** The text of a file or pipe as UTF-8; rejects with a sentence for a missing one, a folder, and anything past 4 MiB. */
export async function readFileText(path: string): Promise<string> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(REASONS[error.code ?? ''] ?? error.message);
  });
  try {
    if ((await file.stat()).isDirectory()) throw new Error(REASONS['EISDIR']);
    const chunks: Buffer[] = [];
    // Piece by piece: a device or a pipe says nothing of its size and may never end.
    for (let bytes = 0; bytes <= MOST_BYTES;) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536));
      if (bytesRead === 0) return Buffer.concat(chunks).toString('utf8');
      chunks.push(buffer.subarray(0, bytesRead));
      bytes += bytesRead;
    }
    throw new Error('it is far larger than any plan.');
  } finally {
    await file.close();
  }
}
