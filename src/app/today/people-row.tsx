import type { ReactNode } from 'react';

interface PeopleRowProps {
  name: string;
  /** In place of the name, where a row is about more than a person. */
  title?: string | undefined;
  detail: string;
  children: ReactNode;
}

/** Somebody with their initials, a line about them, and one button. */
export function PeopleRow({ name, title, detail, children }: PeopleRowProps) {
  return (
    <li className="flex min-h-14 items-center gap-3 py-2">
      <span
        aria-hidden="true"
        className="inline-flex size-9 shrink-0 items-center justify-center rounded-pill bg-accent-soft text-sm font-bold text-accent"
      >
        {initials(name)}
      </span>
      <div className="min-w-0 flex-1">
        <p className="text-lg font-medium">{title ?? name}</p>
        {detail !== '' && <p className="text-md text-muted">{detail}</p>}
      </div>
      {children}
    </li>
  );
}

/** "Dr. Priya Nair" → "PN". */
function initials(name: string): string {
  const words = name.split(' ').filter((word) => !word.endsWith('.') && word !== '');
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}
