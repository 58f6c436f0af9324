import type { CallScript } from '../../plan/call-script.ts';
import type { Finding } from '../../verify/finding.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

const TONES = { error: 'lost', warning: 'warning', hint: 'info' } as const;

interface StepFindingsProps {
  findings: readonly Finding[];
  onPlayCall: (call: CallScript) => void;
}

/** The problems of one step: the cause, the fix, and the call that shows it. */
export function StepFindings({ findings, onPlayCall }: StepFindingsProps) {
  return findings.map((finding) => (
    <Notice
      key={finding.id}
      tone={TONES[finding.severity]}
      title={finding.message}
      actions={
        finding.call && (
          <Button variant="link" onClick={() => onPlayCall(finding.call!)}>
            Play that call
          </Button>
        )
      }
    >
      {finding.fix}
    </Notice>
  ));
}
