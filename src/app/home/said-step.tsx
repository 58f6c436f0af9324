import { useEffect, useRef, useState } from 'react';

/** Has a screen reader say which step of a dialog has come and what it asks; the first is said with the dialog itself. */
export function SaidStep({ words }: { words: string }) {
  const before = useRef(words);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (before.current === words) return;
    before.current = words;
    setSaid(words);
  }, [words]);
  // Within the dialog: what is outside it is not read while it is open.
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
