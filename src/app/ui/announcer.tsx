import { useEffect, useState } from 'react';

interface Listener {
  readonly say: (text: string) => void;
  readonly takeBack: (text: string) => void;
}
let listener: Listener | null = null;

/** Has a screen reader say `text` when it next pauses; silent until an `Announcer` is on the page. */
export function announce(text: string): void {
  listener?.say(text);
}

/** Announces `text`, and answers how to take it off the page again; others that stand there by then stay. */
export function announceFor(text: string): () => void {
  announce(text);
  return () => listener?.takeBack(text);
}

/** The live region behind `announce`; the app holds exactly one. */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useEffect(() => {
    listener = {
      say: (text) => setSaid((before) => ({ text, turn: before.turn + 1 })),
      takeBack: (text) => setSaid((before) => (before.text === text ? { ...before, text: '' } : before)),
    };
    return () => {
      listener = null;
    };
  }, []);
  // Two regions by turns: the same text twice in a row is otherwise no change, and is not read again.
  return (
    <div className="sr-only">
      <output>{said.turn % 2 === 0 ? said.text : ''}</output>
      <output>{said.turn % 2 === 1 ? said.text : ''}</output>
    </div>
  );
}
