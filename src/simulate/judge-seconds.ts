import { secondsWords } from '../plan/promise-words.ts';
import { targetOf } from '../plan/default-targets.ts';
import type { TargetId, Targets } from '../plan/targets.ts';
import type { CallSeconds } from './call-seconds.ts';

/** One thing that a call asked of its caller, beside what the office allows itself; `none` where it never came to it. */
export interface Judged {
  readonly id: TargetId;
  readonly label: string;
  /** Such as "28 s" or "2". */
  readonly value: string;
  readonly most: number;
  /** Such as "at most 60 s". */
  readonly target: string;
  readonly verdict: 'within' | 'over' | 'none';
}

/** What a call took, each thing beside its target. */
export function judgeSeconds(seconds: CallSeconds, targets: Targets | undefined): Judged[] {
  const time = (id: TargetId, label: string, ms: number | null, missing: string): Judged => {
    const most = targetOf(targets, id);
    const took = ms === null ? null : Math.round(ms / 1000);
    return {
      id,
      label,
      value: took === null ? missing : secondsWords(took),
      most,
      target: `at most ${secondsWords(most)}`,
      verdict: took === null ? 'none' : took <= most ? 'within' : 'over',
    };
  };
  const count = (id: TargetId, label: string, value: number): Judged => {
    const most = targetOf(targets, id);
    return {
      id,
      label,
      value: String(value),
      most,
      target: `at most ${most}`,
      verdict: value <= most ? 'within' : 'over',
    };
  };
  return [
    time('greetingSeconds', 'To the first greeting', seconds.toGreetingMs, 'no greeting'),
    time('personSeconds', 'To a person', seconds.toPersonMs, 'nobody answered'),
    time('holdSeconds', 'On hold', seconds.onHoldMs, ''),
    count('menus', 'Menus', seconds.menus),
    count('keys', 'Keys pressed', seconds.keys),
    count('transfers', 'Passed on', seconds.transfers),
  ];
}
