import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type NoteTone = 'help' | 'warning' | 'error';

interface FieldNoteProps {
  id?: string | undefined;
  tone?: NoteTone | undefined;
  children: ReactNode;
}

const colours: Record<NoteTone, string> = { help: 'text-muted', warning: 'text-warning', error: 'text-lost' };

/** One line under a field; warnings and errors also carry an icon, so that colour is not the only sign. */
export function FieldNote({ id, tone = 'help', children }: FieldNoteProps) {
  return (
    <p id={id} className={`flex items-start gap-1.5 text-sm ${colours[tone]}`}>
      {tone !== 'help' && (
        <span className="mt-0.5">
          <Icon
            name={tone === 'error' ? 'alert-circle' : 'alert-triangle'}
            size={13}
            label={tone === 'error' ? 'Error' : 'Warning'}
          />
        </span>
      )}
      <span className="min-w-0">{children}</span>
    </p>
  );
}
