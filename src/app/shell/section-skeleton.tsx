import { Spinner } from '../ui/spinner.tsx';

/** In place of a section until its code is there; seen only where that takes longer than a blink. */
export function SectionSkeleton() {
  return (
    <output aria-busy="true" className="appears-late flex items-center gap-2 p-6 text-muted">
      <Spinner size={15} /> Loading
    </output>
  );
}
