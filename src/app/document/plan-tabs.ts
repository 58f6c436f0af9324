import type { Plan } from '../../plan/plan.ts';
import type { TabLocks } from './tab-locks.ts';

/** What tabs with the same plan tell each other: that they came or went, what they saved, and what they cannot save yet. */
export type TabMessage =
  | { readonly says: 'here' | 'gone' }
  | { readonly says: 'saved'; readonly revision: string }
  | { readonly says: 'unsent'; readonly plan: Plan; readonly baseRevision: string | null };

/** Between the tabs of one plan: everybody hears what the others say, nobody hears themselves. */
export interface TabChannel {
  say(message: TabMessage): void;
  listen(hear: (message: TabMessage) => void): void;
  close(): void;
}

interface PlanTabsOptions {
  readonly planId: string;
  readonly tab: string;
  readonly locks: TabLocks | null;
  /** Null where the browser has none: then this tab hears of nothing. */
  readonly channel: TabChannel | null;
  /** Whether another living tab has this plan open, whenever that changes. */
  readonly onElsewhere: (elsewhere: boolean) => void;
  /** Another tab saved the plan to the server. */
  readonly onSaved: (revision: string) => void;
  /** Another tab has this plan, which the server does not. */
  readonly onUnsent: (plan: Plan, baseRevision: string | null) => void;
}

export interface PlanTabs {
  announceSaved(revision: string): void;
  announceUnsent(plan: Plan, baseRevision: string | null): void;
  leave(): void;
}

const JOIN_MS = 2000;
/** A tab that crashed says nothing. */
const LOOK_MS = 3000;

/** The channel of a plan, or null where the browser has no channels. */
export function planChannel(planId: string): TabChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`ringplan/plan/${planId}`);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
    say: (message) => channel.postMessage(message),
    listen: (hear) => channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => hear(data)),
    close: () => channel.close(),
  };
}

/** Takes part in the tabs of this browser that have a plan open. */
export function joinPlan({ planId, tab, locks, channel, ...on }: PlanTabsOptions): PlanTabs {
  const prefix = `ringplan/plan/${planId}/`;
  let left = false;
  let elsewhere = false;
  let release: (() => void) | null = null;
  const look = async () => {
    const names = (await locks?.held(prefix).catch(() => [])) ?? [];
    const now = names.some((name) => name !== prefix + tab);
    if (left || now === elsewhere) return;
    elsewhere = now;
    on.onElsewhere(now);
  };
  const join = async () => {
    release = (await locks?.take(prefix + tab, JOIN_MS)) ?? null;
    if (left) release?.();
    else channel?.say({ says: 'here' });
    await look();
  };
  channel?.listen((message) => {
    if (message.says === 'saved') on.onSaved(message.revision);
    if (message.says === 'unsent') on.onUnsent(message.plan, message.baseRevision);
    void look();
  });
  const timer = setInterval(() => void look(), LOOK_MS);
  void join();
  return {
    announceSaved: (revision) => channel?.say({ says: 'saved', revision }),
    announceUnsent: (plan, baseRevision) => channel?.say({ says: 'unsent', plan, baseRevision }),
    leave: () => {
      left = true;
      clearInterval(timer);
      release?.();
      channel?.say({ says: 'gone' });
      channel?.close();
    },
  };
}
