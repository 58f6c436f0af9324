import type { PromiseVerdict } from '../../verify/prove/proof.ts';
import { Pill, type PillTone } from '../ui/pill.tsx';
import type { IconName } from '../ui/icon.tsx';

const LOOK: Readonly<Record<PromiseVerdict['is'], { tone: PillTone; icon: IconName; word: string }>> = {
  kept: { tone: 'ok', icon: 'check-circle', word: 'Kept' },
  broken: { tone: 'lost', icon: 'alert-circle', word: 'Broken' },
  unknown: { tone: 'warning', icon: 'help-circle', word: 'Not known' },
};

/** A verdict in one word; null while it is being found. */
export function VerdictMark({ verdict }: { verdict: PromiseVerdict | null }) {
  if (verdict === null) return <Pill icon="hourglass">Checking…</Pill>;
  const { tone, icon, word } = LOOK[verdict.is];
  return (
    <Pill tone={tone} icon={icon}>
      {word}
    </Pill>
  );
}
