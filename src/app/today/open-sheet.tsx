import { goTo } from '../shell/use-place.ts';
import type { Declared } from '../../protocol/situation-schemas.ts';
import type { Board } from './board.ts';
import { ChangeEndSheet } from './change-end-sheet.tsx';
import { DownSheet } from './down-sheet.tsx';
import { OverrideSheet } from './override-sheet.tsx';
import { peopleNow } from './person-now.ts';
import { PersonSheet } from './person-sheet.tsx';
import type { Recommendation } from './recommend.ts';
import type { SheetName } from './sheet-name.ts';
import type { SheetProps } from './sheet-props.ts';
import { SignInSheet } from './sign-in-sheet.tsx';
import { SwapSheet } from './swap-sheet.tsx';
import { SwitchSheet } from './switch-sheet.tsx';
import type { Writes } from './use-writes.ts';

interface OpenSheetProps {
  name: SheetName;
  board: Board;
  writes: Writes;
  spanCheck: SheetProps['spanCheck'];
  onOpen: (sheet: SheetName | null) => void;
  onEnd: (declared: Declared) => void;
}

/** The same entry as it is now; somebody else may have changed it since the sheet opened, or ended it. */
const currentOf = ({ active, coming }: Board, { entry }: Declared): Declared | null =>
  [...active, ...coming].find((one) => one.entry.id === entry.id) ?? null;

/** The sheet of a name. */
export function OpenSheet({ name, board, writes, spanCheck, onOpen, onEnd }: OpenSheetProps) {
  const close = () => onOpen(null);
  const sheet = {
    board,
    onApply: writes.apply,
    onClose: close,
    spanCheck,
    onRecommended: (go: Recommendation['go']) => {
      if (go.to === 'hours') goTo({ plan: board.plan.id, page: 'hours', flow: null });
      else onOpen(go.to === 'down' ? { is: 'down' } : { is: 'switch', mode: go.mode });
    },
  };
  switch (name.is) {
    case 'close':
    case 'open':
      return <OverrideSheet {...sheet} does={name.is} />;
    case 'down':
      return <DownSheet {...sheet} />;
    case 'switch':
      return <SwitchSheet {...sheet} mode={name.mode} />;
    case 'swap':
      return <SwapSheet {...sheet} rotation={name.rotation} level={name.level} />;
    case 'signIn':
      return <SignInSheet {...sheet} team={name.team} person={name.person} />;
    case 'end':
      return (
        <ChangeEndSheet
          board={board}
          declared={currentOf(board, name.declared)}
          onChange={writes.change}
          onClose={close}
        />
      );
    case 'person': {
      const person = peopleNow(board.plan, { entries: [...board.entries] }, board.nowMs).find(
        ({ id }) => id === name.person,
      );
      const declared = board.active.find(({ entry }) => entry.kind === 'person' && entry.person === name.person);
      return person ? (
        <PersonSheet
          {...sheet}
          person={person}
          declared={declared ?? null}
          onEnd={(one) => {
            close();
            onEnd(one);
          }}
        />
      ) : null;
    }
  }
}
