import type { Severity } from '../../verify/finding.ts';
import type { IconName } from '../ui/icon.tsx';

/** How a severity is shown: an icon, a colour, and what it means for publishing. */
export const SEVERITY_LOOK: Readonly<
  Record<Severity, { icon: IconName; colour: string; one: string; many: string; means: string }>
> = {
  error: { icon: 'alert-circle', colour: 'text-lost', one: 'error', many: 'errors', means: 'must be fixed to publish' },
  warning: {
    icon: 'alert-triangle',
    colour: 'text-warning',
    one: 'warning',
    many: 'warnings',
    means: 'need a fix, or a reason when you publish',
  },
  hint: { icon: 'info', colour: 'text-muted', one: 'hint', many: 'hints', means: 'advice' },
};

/** "2 errors", "1 hint". */
export const countWords = (severity: Severity, count: number): string =>
  `${count} ${count === 1 ? SEVERITY_LOOK[severity].one : SEVERITY_LOOK[severity].many}`;
