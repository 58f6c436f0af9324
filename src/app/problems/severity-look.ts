import { counted } from '../../base/counted.ts';
import type { Severity } from '../../verify/finding.ts';
import type { IconName } from '../ui/icon.tsx';

/** How a severity is shown: an icon, a colour, and what it means for publishing. */
export const SEVERITY_LOOK: Readonly<Record<Severity, { icon: IconName; colour: string; one: string; means: string }>> =
  {
    error: { icon: 'alert-circle', colour: 'text-lost', one: 'error', means: 'must be fixed to publish' },
    warning: {
      icon: 'alert-triangle',
      colour: 'text-warning',
      one: 'warning',
      means: 'must be fixed, or have a reason when you publish',
    },
    hint: { icon: 'info', colour: 'text-muted', one: 'hint', means: 'advice' },
  };

/** "2 errors", "1 hint". */
export const countWords = (severity: Severity, count: number): string => counted(count, severity);
