import { useEffect, useRef, useState } from 'react';

interface NameInPlaceProps {
  label: string;
  name: string;
  /** The new name, or null when nothing is to change, and whether a key ended it, so that the focus goes back to the card. */
  onDone: (name: string | null, byKey: boolean) => void;
}

/** A name while it is edited where it stands: Enter keeps it, Esc does not. */
export function NameInPlace({ label, name, onDone }: NameInPlaceProps) {
  const [text, setText] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const finish = (next: string | null, byKey: boolean) => {
    if (finished.current) return;
    finished.current = true;
    const trimmed = next?.trim() ?? '';
    onDone(trimmed === '' || trimmed === name ? null : trimmed, byKey);
  };
  return (
    <input
      ref={input}
      aria-label={label}
      className="nodrag nopan -mx-1 block h-[1.125rem] w-full rounded-small border-0 bg-field px-1 text-md leading-[1.125rem] font-semibold outline-2 outline-accent"
      value={text}
      maxLength={80}
      autoComplete="off"
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(text, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(text, true);
        if (event.key === 'Escape') finish(null, true);
      }}
    />
  );
}
