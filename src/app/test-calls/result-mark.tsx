import { Icon } from '../ui/icon.tsx';

/** Whether a test call goes as it must: a shape and a word as well as a colour; null while it was not played yet. */
export function ResultMark({ passed, said }: { passed: boolean | null; said?: string }) {
  if (passed === null)
    return (
      <span className="text-muted">
        <Icon name="hourglass" size={18} label="Not played yet" />
      </span>
    );
  return (
    <span className={passed ? 'text-ok' : 'text-lost'}>
      <Icon
        name={passed ? 'check-circle' : 'alert-circle'}
        size={18}
        label={`${said === undefined ? '' : `${said}: `}${passed ? 'green' : 'red'}`}
      />
    </span>
  );
}
