// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { parseLocal } from '../../../calendar/zone.ts';
import type { CallScript } from '../../../plan/call-script.ts';
import type { TargetId } from '../../../plan/targets.ts';
import { clinic } from '../../backend/clinic.fixture.ts';
import { mount } from '../../ui/mount.fixture.tsx';
import type { CallSound, SoundOrder } from './call-sound.ts';
import { Walkthrough, type WalkthroughProps } from './walkthrough.tsx';

const plan = clinic();
const now = parseLocal('2026-11-24T10:07', plan.zone);
const nowMs = now.ok ? now.value : 0;
const text = () => document.body.textContent ?? '';

/** A loudspeaker that writes down what it was told to play. */
function quietRoom() {
  const heard: SoundOrder[] = [];
  const sound: CallSound = {
    play: (order) => heard.push(order),
    stop: () => undefined,
    setVolume: () => undefined,
    hasVoices: () => true,
    onVoices: () => () => undefined,
  };
  return { sound, heard };
}

async function open(more: Partial<WalkthroughProps> = {}) {
  const onLeave = vi.fn<(script: CallScript) => void>();
  const onTarget = vi.fn<(target: TargetId, most: number | null) => void>();
  const room = quietRoom();
  const page = mount(
    <Walkthrough
      plan={plan}
      version="Draft"
      nowMs={nowMs}
      readOnly={false}
      soundUrl={(sha256) => sha256}
      sound={room.sound}
      onTarget={onTarget}
      onLeave={onLeave}
      {...more}
    />,
  );
  await act(async () => void (await import('../play-call.ts')));
  const button = (name: string) =>
    page.all('button').find((one) => one.textContent === name || one.getAttribute('aria-label') === name)!;
  return {
    page,
    onLeave,
    onTarget,
    heard: room.heard,
    button,
    press: (name: string) => act(() => button(name).click()),
  };
}

afterEach(() => void vi.useRealTimers());

it('plays a call by keys of the keyboard: heard, then rung, then answered', async () => {
  const { page, heard } = await open();
  expect(text()).toContain('“Thank you for calling');
  page.key('2');
  vi.useFakeTimers();
  page.key(' ');
  expect(heard[0]).toMatchObject({ is: 'words', language: 'en-US', offsetMs: 0 });
  act(() => void vi.advanceTimersByTime(15_000));
  expect(heard.map(({ is }) => is)).toEqual(['words', 'ringing']);
  expect(text()).toContain('Dana Ortiz’s desk phone rings.');
  act(() => void vi.advanceTimersByTime(6000));
  expect(text()).toContain('Dana Ortiz answers, after 0:18');
});

it('goes to any second of a call and says what is heard there', async () => {
  const { page } = await open();
  page.key('2');
  page.type('[aria-label="Place in the call"]', '16000');
  expect(text()).toContain('Ringing');
  expect(page.find('[aria-label="Place in the call"]').getAttribute('aria-valuetext')).toBe(
    '0:16 of 1:18, Ring Dana Ortiz',
  );
  page.press('[aria-label^="Go to steps 1"]');
  expect(text()).toContain('0:00 of 1:18');
});

it('explains, times and leaves; the call goes along', async () => {
  const { page, onLeave, onTarget, press } = await open();
  page.key('2');
  press('Why');
  press('Explain this call');
  expect(text()).toContain('In short: Dana Ortiz answers, after 0:18.');
  press('Seconds');
  expect(text()).toContain('Within the target: at most 60 s');
  page.press('summary');
  page.press('[aria-label="To a person: at most, in seconds: one fewer"]');
  expect(onTarget).toHaveBeenCalledWith('personSeconds', 59);
  page.find('main').focus();
  page.key('Escape');
  expect(onLeave.mock.calls[0]![0].keys).toEqual(['2']);
});

it('offers nothing that changes or asks where a plan is only shown', async () => {
  const { press } = await open({ readOnly: true, onKeep: vi.fn<() => void>() });
  expect(text()).not.toContain('Keep as test call');
  expect(text()).not.toContain('Draft and live');
  press('What if');
  expect(text()).not.toContain('As it is today');
  press('Seconds');
  expect(text()).not.toContain('Change the targets');
});

it('says that nothing is live, else where the draft first differs from it', async () => {
  const nothing = await open({ live: null });
  nothing.page.press('input[value="live"]');
  expect(text()).toContain('Nothing is live yet');
  const live = clinic();
  live.people['dana-ortiz']!.name = 'Dana O.';
  live.flows['main']!.nodes['main-menu']!.next = {};
  const both = await open({ live: { number: 3, plan: live } });
  both.page.key('2');
  both.page.press('input[value="live"]');
  expect(text()).toContain('Live, version 3');
  expect(text()).toContain('First difference');
  expect(text()).toMatch(/Live: A message in .*Draft: Dana Ortiz answers, after 0:18\./);
});
