import { createHash } from 'node:crypto';
import { appendFile, readdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MEDIA_TYPES, type Recording } from '../plan/entities.ts';
import { markOfText } from '../plan/prompt-wording.ts';
import { RECORDING_BYTES } from '../protocol/recording-routes.ts';
import { faultyDisk } from './store/faulty-disk.fixture.ts';
import { nodeDisk } from './store/disk.ts';
import { good, publishPlan, refusal, testFolder, testOffice, testPlan, testStore } from './test-office.fixture.ts';

type MediaType = Recording['mediaType'];

/** How sounds of each type begin, and some silence after it. */
const BEGINNINGS: Readonly<Record<MediaType, string>> = {
  'audio/webm': '1a45dfa39f4286810142f7810142f2810442f381084282847765626d',
  'audio/ogg': '4f67675300020000',
  'audio/mpeg': 'fffb9064',
  'audio/mp4': '00000020667479704d344120',
  'audio/wav': '524946462408000057415645',
};
const sound = (type: MediaType, length = 100) => {
  const bytes = Buffer.alloc(length);
  Buffer.from(BEGINNINGS[type], 'hex').copy(bytes);
  return bytes;
};
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type Office = Awaited<ReturnType<typeof testOffice>>;
const put = (app: Office['app'], bytes: Buffer, type: string, sha256 = hashOf(bytes)) =>
  app.inject({ method: 'PUT', url: `/api/recordings/${sha256}`, headers: { 'content-type': type }, payload: bytes });

describe('a recording', () => {
  for (const type of MEDIA_TYPES) {
    it(`of type ${type} is kept once and heard with its own type`, async () => {
      const { app, client, folder } = await testOffice();
      const bytes = sound(type);
      const params = { sha256: hashOf(bytes) };
      const send = () =>
        client.putRecording({ params, headers: { 'content-type': type }, bytes: new Uint8Array(bytes) });
      expect(await good(send())).toEqual({ ...params, mediaType: type, bytes: 100 });
      expect(await good(send())).toEqual({ ...params, mediaType: type, bytes: 100 });
      expect(await readdir(`${folder}/recordings`)).toHaveLength(1);

      const url = `/api/recordings/${params.sha256}`;
      const heard = await app.inject(url);
      expect(heard.rawPayload.equals(bytes)).toBe(true);
      expect(heard.headers).toMatchObject({
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'content-length': '100',
        'accept-ranges': 'bytes',
      });
      expect(heard.headers['cache-control']).toContain('immutable');
      const head = await app.inject({ method: 'HEAD', url });
      expect([head.statusCode, head.headers['content-length'], head.payload]).toEqual([200, '100', '']);
      const seen = { 'if-none-match': String(heard.headers['etag']) };
      expect((await app.inject({ url, headers: seen })).statusCode).toBe(304);
    });
  }

  it('is found again after a restart, and what a crash left half written is not', async () => {
    const folder = await testFolder();
    const { app } = await testOffice({ folder });
    const bytes = sound('audio/wav');
    await put(app, bytes, 'audio/wav');
    const half = hashOf(Buffer.from('half'));
    await writeFile(`${folder}/recordings/${half}.webm.tmp`, 'half');
    const again = await testOffice({ folder });
    expect((await again.app.inject(`/api/recordings/${hashOf(bytes)}`)).rawPayload.equals(bytes)).toBe(true);
    expect(await readdir(`${folder}/recordings`)).toEqual([`${hashOf(bytes)}.wav`]);
  });

  it('that is damaged is not played, and is mended by sending it again', async () => {
    const { app, folder } = await testOffice();
    const bytes = sound('audio/mpeg');
    await put(app, bytes, 'audio/mpeg');
    await appendFile(`${folder}/recordings/${hashOf(bytes)}.mp3`, 'x');
    const url = `/api/recordings/${hashOf(bytes)}`;
    expect((await app.inject(url)).json()).toMatchObject({ code: 'unknown-recording' });
    expect((await put(app, bytes, 'audio/mpeg')).statusCode).toBe(201);
    expect((await app.inject(url)).statusCode).toBe(200);
  });

  it('can be asked for in part', async () => {
    const { app } = await testOffice();
    const bytes = Buffer.concat([sound('audio/ogg', 50), Buffer.from('0123456789')]);
    await put(app, bytes, 'audio/ogg');
    const part = async (range: string) => {
      const reply = await app.inject({ url: `/api/recordings/${hashOf(bytes)}`, headers: { range } });
      return [reply.statusCode, reply.headers['content-range'], reply.payload];
    };
    expect(await part('bytes=50-52')).toEqual([206, 'bytes 50-52/60', '012']);
    expect(await part('bytes=58-')).toEqual([206, 'bytes 58-59/60', '89']);
    expect(await part('bytes=-3')).toEqual([206, 'bytes 57-59/60', '789']);
    expect(await part('bytes=55-900')).toEqual([206, 'bytes 55-59/60', '56789']);
    for (const range of ['bytes=60-', 'bytes=9-3', 'bytes=-0', 'bytes=-', 'lines=1-2', 'bytes=0-1,5-6', 'bytes=a-b'])
      expect((await part(range))[0], range).toBe(416);
  });
});

describe('what is no recording', () => {
  it('is refused with the reason, and nothing is kept', async () => {
    const { app, folder } = await testOffice();
    const wav = sound('audio/wav');
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    const video = Buffer.from('1a45dfa3934282886d6174726f736b61', 'hex');
    const cases: [Buffer, string, string | undefined, number, string][] = [
      [wav, 'audio/wav', hashOf(page), 422, 'not-a-recording'],
      [wav, 'audio/mpeg', undefined, 422, 'not-a-recording'],
      [page, 'audio/webm', undefined, 422, 'not-a-recording'],
      [video, 'audio/webm', undefined, 422, 'not-a-recording'],
      [Buffer.alloc(0), 'audio/wav', undefined, 422, 'not-a-recording'],
      [page, 'text/html', undefined, 415, 'unsupported-media-type'],
      [Buffer.from('{}'), 'application/json', undefined, 415, 'unsupported-media-type'],
      [wav, 'audio/wav', 'A'.repeat(64), 404, 'unknown-recording'],
      [wav, 'audio/wav', '..%2f..%2fjournal.ndjson', 404, 'unknown-recording'],
      [sound('audio/wav', RECORDING_BYTES + 1), 'audio/wav', undefined, 413, 'too-large'],
    ];
    for (const [bytes, type, sha256, status, code] of cases) {
      const reply = await put(app, bytes, type, sha256);
      expect([reply.statusCode, reply.json<{ code: string }>().code], `${type} ${sha256}`).toEqual([status, code]);
    }
    expect((await put(app, sound('audio/wav', RECORDING_BYTES + 1), 'audio/wav')).json()).toMatchObject({
      detail: expect.stringContaining('5 MiB'),
    });
    expect(await readdir(`${folder}/recordings`)).toEqual([]);
    const json = await app.inject({
      method: 'POST',
      url: '/api/plans',
      headers: { 'content-type': 'audio/wav' },
      payload: wav,
    });
    expect(json.json()).toMatchObject({ code: 'unsupported-media-type' });
    expect((await app.inject(`/api/recordings/${hashOf(wav)}`)).json()).toMatchObject({ code: 'unknown-recording' });
  });

  it('is more than there is room for', async () => {
    const { app } = await testOffice({ storeOptions: { recordingsBytes: 250 } });
    expect((await put(app, sound('audio/wav'), 'audio/wav')).statusCode).toBe(201);
    expect((await put(app, sound('audio/ogg'), 'audio/ogg;codecs=opus')).statusCode).toBe(201);
    const full = await put(app, sound('audio/mp4'), 'audio/mp4');
    expect(full.json()).toMatchObject({ code: 'recordings-full', status: 507 });
    expect(full.json<{ detail: string }>().detail).toContain('50 bytes are left');
    expect((await put(app, sound('audio/wav'), 'audio/wav')).statusCode).toBe(200);
  });

  it('is one that the disk did not take, whatever step failed', async () => {
    for (let step = 1; step <= 4; step += 1) {
      const disk = faultyDisk(nodeDisk);
      const store = await testStore(await testFolder(), { disk });
      const bytes = sound('audio/wav');
      const keep = () => store.recordings.put(hashOf(bytes), 'audio/wav', bytes);
      disk.failAt(step, { torn: true });
      expect(await keep()).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
      expect(store.recordings.find(hashOf(bytes))).toBeUndefined();
      disk.heal();
      expect(await keep()).toMatchObject({ ok: true, value: { made: true } });
    }
  });
});

describe('a plan that names recordings', () => {
  const plan = (recording: Recording) => {
    const { choices } = testPlan().prompts;
    const replacements = [{ id: 'r', from: '2026-12-24', to: '2026-12-26', text: 'Closed.', recording }];
    return testPlan({
      prompts: { ...testPlan().prompts, choices: { ...choices!, recording, replacements } },
    });
  };
  const recordingOf = (bytes: Buffer, mediaType: MediaType): Recording => ({
    sha256: hashOf(bytes),
    mediaType,
    ms: 1000,
    ofText: markOfText('For Ann, press 1. To end, press 2.'),
  });

  it('is published when the backend has them, and else refused with the greetings that lack theirs', async () => {
    const { app, client } = await testOffice();
    const bytes = sound('audio/webm');
    const document = plan(recordingOf(bytes, 'audio/webm'));
    const refused = await refusal(publishPlanOnce(client, document));
    expect(refused).toMatchObject({ code: 'missing-recordings', status: 422 });
    expect(refused.detail).toContain('“Choices”');
    expect(refused.errors?.map(({ path }) => path)).toEqual([
      'prompts.choices.recording',
      'prompts.choices.replacements.0.recording',
    ]);
    await put(app, bytes, 'audio/webm');
    expect((await publishPlan(client, document)).number).toBe(1);
  });

  it('of another type than it says is refused', async () => {
    const { app, client } = await testOffice();
    const bytes = sound('audio/wav');
    await put(app, bytes, 'audio/wav');
    const refused = await refusal(publishPlanOnce(client, plan(recordingOf(bytes, 'audio/mpeg'))));
    expect(refused.errors![0]!.found).toContain('audio/wav');
  });
});

async function publishPlanOnce(client: Office['client'], document: ReturnType<typeof testPlan>) {
  await good(client.createPlan({ body: { document } }));
  const params = { plan: document.id };
  return client.publish({ params, headers: { 'if-match': '"1"' }, body: { acknowledgements: [] } });
}
