import { expect, it, vi } from 'vitest';
import { lateStart } from './late-start.ts';

it('starts once, when it is asked for, and anew after it was stopped', async () => {
  const start = vi.fn(async () => ({ ended: false }));
  const late = lateStart(start, (started) => (started.ended = true));
  expect(start).not.toHaveBeenCalled();
  const [first, again] = await Promise.all([late.started(), late.started()]);
  expect(again).toBe(first);
  late.stop();
  const second = await late.started();
  expect([first.ended, second.ended]).toEqual([true, false]);
  expect(start).toHaveBeenCalledTimes(2);
});

it('ends what was still on its way', async () => {
  let arrive: (value: { ended: boolean }) => void = () => undefined;
  const late = lateStart(
    () => new Promise<{ ended: boolean }>((resolve) => (arrive = resolve)),
    (started) => (started.ended = true),
  );
  const coming = late.started();
  late.stop();
  arrive({ ended: false });
  const came = await coming;
  await Promise.resolve();
  expect(came.ended).toBe(true);
});

it('tries again after a fetch that failed', async () => {
  const start = vi.fn(async () => 'there').mockRejectedValueOnce(new Error('offline'));
  const late = lateStart(start, () => undefined);
  await expect(late.started()).rejects.toThrow('offline');
  expect(await late.started()).toBe('there');
});
