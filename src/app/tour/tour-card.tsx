import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { announceFor } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { stepsMet } from './steps-met.ts';
import { TourRing } from './tour-ring.tsx';
import type { TourStep } from './tour-steps.ts';
import { tourTarget } from './tour-target.ts';
import type { Tour } from './use-tour.ts';

interface TourCardProps {
  tour: Tour;
  /** Whether the call is on the screen. */
  trying: boolean;
  onTry: () => void;
  onProblem: () => void;
}

const WORDS: Readonly<Record<TourStep, { readonly title: string; readonly text: string }>> = {
  play: { title: 'Play a call', text: 'Hear what a caller of this office meets. No real phone rings.' },
  why: {
    title: 'See why',
    text: 'Each line says what happens and, under it, why. Press a line, and the drawing shows the step.',
  },
  fix: {
    title: 'Fix the problem',
    text: 'The checks found something that would cost this office calls. Look at it, and choose a fix.',
  },
  proven: {
    title: 'See it proven',
    text: 'After every edit all ways through the plan are checked again. The badge at the top, left of “Try a call”, says what that covers, and what not.',
  },
  publish: {
    title: 'Publish when you like',
    text: 'Until then nothing that you draw takes a call. Every version is kept, and you can go back to any.',
  },
};

/** Where somebody has come to is said first. */
const AFTER_PAGE_MS = 500;

/** One step of the tour: a small card in a corner, and a ring around what it is about. The page stays free to use. */
export function TourCard({ tour, trying, onTry, onProblem }: TourCardProps) {
  const { at, next, skip } = tour;
  const steps = stepsMet(tour);
  const place = `${steps.indexOf(at) + 1} of ${steps.length}`;
  // Who leaves the tour or the plan does not find its words on the page any more.
  const words = useEffectEvent((step: TourStep) => `Tour, ${place}. ${WORDS[step].title}. ${WORDS[step].text}`);
  useEffect(() => {
    if (at === 'over') return undefined;
    let takeBack = () => {};
    const timer = setTimeout(() => (takeBack = announceFor(words(at))), AFTER_PAGE_MS);
    return () => {
      clearTimeout(timer);
      takeBack();
    };
  }, [at]);
  if (at === 'over') return null;
  const { title, text } = WORDS[at];
  const ways: Readonly<Record<TourStep, ReactNode>> = {
    play: (
      <Button variant="primary" size="small" icon="play" onClick={onTry}>
        Play a call
      </Button>
    ),
    why: trying ? (
      <Button variant="primary" size="small" onClick={next}>
        Next
      </Button>
    ) : (
      <Button variant="primary" size="small" icon="play" onClick={onTry}>
        Show the call
      </Button>
    ),
    fix: (
      <Button variant="primary" size="small" icon="alert-triangle" onClick={onProblem}>
        Show the problem
      </Button>
    ),
    proven: (
      <Button variant="primary" size="small" onClick={next}>
        Next
      </Button>
    ),
    publish: (
      <Button variant="primary" size="small" onClick={leave}>
        Finish
      </Button>
    ),
  };
  // The button that is pressed goes away: the focus stays in the page.
  function leave() {
    skip();
    document.getElementById('main')?.focus();
  }
  return (
    <div className="max-md:hidden">
      <section
        aria-label="Tour"
        className="absolute bottom-17 left-4 z-10 w-[20rem] max-w-[calc(100%-2rem)] rounded-card border border-line-strong bg-panel px-4 pt-3 pb-2.5 shadow-float"
      >
        <p className="flex items-baseline justify-between gap-3">
          <span className="text-md font-semibold">{title}</span>
          <span className="tabular text-sm text-muted">{place}</span>
        </p>
        <p className="mt-0.5">{text}</p>
        <div className="mt-2.5 flex items-center justify-between gap-2">
          {ways[at]}
          {at !== 'publish' && (
            <Button variant="quiet" size="small" onClick={leave}>
              Skip
            </Button>
          )}
        </div>
      </section>
      <TourRing
        key={at}
        target={() => tourTarget(at)}
        onPress={at === 'why' || at === 'proven' || at === 'publish' ? next : undefined}
      />
    </div>
  );
}
