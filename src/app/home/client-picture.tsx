import { useEffect, useRef, useState } from 'react';
import { mainNumber } from '../../simulate/main-number.ts';
import { FlowPicture } from '../things/flow-picture.tsx';
import { fetchDraft } from './fetch-draft.ts';
import { useAnswer } from '../backend/use-answer.ts';

interface ClientPictureProps {
  id: string;
  name: string;
  /** The draft's; another one is another picture. */
  revision: number;
}

/** The flow of a client's main number, small; its plan is only fetched when the card comes into sight. */
export function ClientPicture({ id, name, revision }: ClientPictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const draft = useAnswer({
    queryKey: ['plan', id, 'picture', revision],
    enabled: seen,
    staleTime: Infinity,
    queryFn: () => fetchDraft(id),
  });
  const plan = draft.data?.ok ? draft.data.value.plan : null;
  const number = plan && mainNumber(plan);
  const flow = plan && (plan.numbers[number ?? '']?.flow ?? Object.keys(plan.flows)[0]);
  return (
    <div ref={box} className="h-full w-full">
      {plan && flow && (
        <FlowPicture
          plan={plan}
          flow={flow}
          label={`The call flow of ${name}`}
          shownAt={{ width: 340, height: 128 }}
          className="h-full w-full p-2"
        />
      )}
    </div>
  );
}
