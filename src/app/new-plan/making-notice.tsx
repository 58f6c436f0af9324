import { isAway } from '../backend/problem-error.ts';
import { problemWords } from '../backend/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Maker } from './use-making.ts';

/** Why a plan was not made, and what can be done; nothing while all is well. */
export function MakingNotice({ maker: { making, keepTrying, stop } }: { maker: Maker }) {
  return (
    <div role="alert" className="empty:hidden">
      {making.is === 'trying' && (
        <Notice
          tone="info"
          title="Waiting for the backend"
          actions={
            <Button variant="link" onClick={stop}>
              Stop trying
            </Button>
          }
        >
          It is asked again every few seconds. The plan is made and opened as soon as it answers. Leave this page open.
        </Notice>
      )}
      {making.is === 'refused' &&
        (isAway(making.problem) ? (
          <Notice
            tone="warning"
            title="The backend cannot be reached, so no plan was made"
            actions={
              <Button variant="link" onClick={keepTrying}>
                Keep trying
              </Button>
            }
          >
            Plans are kept there. What you entered stays here.
          </Notice>
        ) : (
          <Refusal maker={{ making }} />
        ))}
    </div>
  );
}

function Refusal({ maker: { making } }: { maker: Pick<Maker, 'making'> }) {
  if (making.is !== 'refused') return null;
  const { title, detail, fix } = problemWords(making.problem);
  return (
    <Notice tone="lost" title={title}>
      {detail} {fix}
    </Notice>
  );
}
