/** A WAV file with a quiet tone: 8 kHz, 16 bit, mono. */
export function tone(seconds: number): Buffer {
  const rate = 8000;
  const count = rate * seconds;
  const file = Buffer.alloc(44 + count * 2);
  file.write('RIFF', 0, 'ascii');
  file.writeUInt32LE(36 + count * 2, 4);
  file.write('WAVEfmt ', 8, 'ascii');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'ascii');
  file.writeUInt32LE(count * 2, 40);
  for (let at = 0; at < count; at += 1)
    file.writeInt16LE(Math.round(3000 * Math.sin((at / rate) * 440 * 2 * Math.PI)), 44 + at * 2);
  return file;
}
