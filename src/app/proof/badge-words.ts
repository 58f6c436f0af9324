import { counted } from '../../base/counted.ts';
import type { Severity } from '../../verify/finding.ts';
import { nobodyLost, proofLine } from '../../verify/proof-words.ts';
import type { Proven } from '../things/section-props.ts';
import type { IconName } from '../ui/icon.tsx';
import type { PillTone } from '../ui/pill.tsx';

/** A badge: its words, those for a narrow bar, and how it looks. */
export interface BadgeWords {
  readonly words: string;
  readonly short: string;
  readonly tone: PillTone;
  readonly icon?: IconName;
}

/**
 * What the badge says: problems before everything else, then that the last change was not checked because somebody stopped it, then
 * what could not be proven, then until when all is well. `far` is how far a check is, in words, or ''.
 */
export function badgeWords(
  counts: Readonly<Record<Severity, number>> | null,
  proven: Proven | null,
  { cancelled = false, far = '' }: { readonly cancelled?: boolean; readonly far?: string } = {},
): BadgeWords {
  const problems = counts ? counts.error + counts.warning : 0;
  if (problems > 0)
    return {
      words: counted(problems, 'problem'),
      short: String(problems),
      ...(counts!.error > 0
        ? { tone: 'lost', icon: 'alert-circle' as const }
        : { tone: 'warning', icon: 'alert-triangle' as const }),
    };
  if (cancelled) return { words: 'Not checked since your last change', short: 'Not checked', tone: 'warning' };
  if (counts === null || proven === null)
    return { words: far === '' ? 'Checking…' : `Checking… ${far}`, short: '…', tone: 'neutral' };
  const words = proofLine(proven.plan, proven.proof);
  if (proven.proof.limits.length > 0) return { words, short: 'Not proven', tone: 'warning', icon: 'alert-triangle' };
  return nobodyLost(proven.proof)
    ? { words, short: 'Checked', tone: 'ok', icon: 'shield-check' }
    : { words, short: 'Callers get lost', tone: 'lost', icon: 'alert-circle' };
}
