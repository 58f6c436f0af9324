import type { ReactNode } from 'react';

interface SaidOnceProps {
  /** What a screen reader says; not the count, which it would say at every change. */
  words: string;
  /** What is seen. */
  children: ReactNode;
  className?: string;
}

/** How far something is: counted on the screen, and said once. */
export function SaidOnce({ words, children, className = '' }: SaidOnceProps) {
  return (
    <div className={`text-muted ${className}`}>
      <p aria-hidden="true">{children}</p>
      <p role="status" className="sr-only">
        {words}
      </p>
    </div>
  );
}
