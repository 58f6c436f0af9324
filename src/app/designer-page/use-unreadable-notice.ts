import { useEffect } from 'react';
import { saveFile } from '../things/save-file.ts';
import { toast } from '../ui/toast.ts';

/** Says once what could not be read when the plan was opened (null: nothing), and offers it as a file where it was kept. */
export function useUnreadableNotice(notice: string | null, unreadable: string | null): void {
  useEffect(() => {
    if (notice === null) return;
    const save = () => saveFile('unreadable-draft.json', 'application/json', unreadable ?? '');
    toast({
      text: notice,
      tone: 'warning',
      ...(unreadable === null ? {} : { action: { label: 'Save it as a file', onPress: save } }),
    });
  }, [notice, unreadable]);
}
