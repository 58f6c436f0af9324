import type { CallScript } from '../../plan/call-script.ts';
import type { Finding } from '../../verify/finding.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

const TONES = { error: 'lost', warning: 'warning', hint: 'info' } as const;

/** The findings about one thing of a collection. */
export const findingsAbout = (findings: readonly Finding[], collection: string, id: string): Finding[] =>
  findings.filter(({ place }) => place.at === 'thing' && place.collection === collection && place.id === id);

interface FindingNoticesProps {
  findings: readonly Finding[];
  onPlay: (call: CallScript) => void;
}

/** Problems, each with its cause, its fix, and the call that shows it where there is one. */
export function FindingNotices({ findings, onPlay }: FindingNoticesProps) {
  return findings.map((finding) => (
    <Notice
      key={finding.id}
      tone={TONES[finding.severity]}
      title={finding.message}
      actions={
        finding.call && (
          <Button variant="link" onClick={() => onPlay(finding.call!)}>
            Play that call
          </Button>
        )
      }
    >
      {finding.fix}
    </Notice>
  ));
}
