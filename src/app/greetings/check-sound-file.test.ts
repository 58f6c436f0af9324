import { expect, it } from 'vitest';
import { checkSoundFile } from './check-sound-file.ts';

it.each([
  ['a.mp3', 'audio/mpeg', 'audio/mpeg'],
  ['a.m4a', 'audio/x-m4a', 'audio/mp4'],
  ['a.wav', 'audio/x-wav', 'audio/wav'],
  ['a.webm', 'video/webm', 'audio/webm'],
  ['a.WAV', '', 'audio/wav'],
  ['a.opus', 'audio/ogg; codecs=opus', 'audio/ogg'],
])('%s of type “%s” is sent as %s', (name, type, sent) =>
  expect(checkSoundFile({ name, type, size: 1000 })).toEqual({ ok: true, value: sent }),
);

it('says in words why a file is refused', () => {
  const refused = (name: string, type: string, size: number) => {
    const checked = checkSoundFile({ name, type, size });
    return checked.ok ? '' : checked.error;
  };
  expect(refused('notes.pdf', 'application/pdf', 1000)).toMatch(/“notes.pdf” is no sound file.*MP3/);
  expect(refused('a.constructor', 'constructor', 1000)).toMatch(/no sound file/);
  expect(refused('a.mp3', 'audio/mpeg', 0)).toMatch(/empty/);
  expect(refused('a.wav', 'audio/wav', 7.5 * 1024 * 1024)).toMatch(/7\.5 MB, the most is 5 MB/);
  expect(refused('a.wav', 'audio/wav', 5 * 1024 * 1024)).toBe('');
});
