import { useRef } from 'react';
import { Button, type ButtonSize } from './button.tsx';

interface FileButtonProps {
  /** What the press does, such as "Choose a file…". */
  label: string;
  /** What the file is, for whoever hears the field: "Plan file". */
  name: string;
  /** As of a file field: endings and types, separated by commas. */
  accept: string;
  onChoose: (file: File) => void;
  size?: ButtonSize | undefined;
}

/** Asks for a file with the system's own window; the same file again is a choice, too. */
export function FileButton({ label, name, accept, onChoose, size }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={size} icon="upload" onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        aria-label={name}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
