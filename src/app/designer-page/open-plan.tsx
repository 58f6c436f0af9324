import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { backend } from '../backend/backend-client.ts';
import { draftSaver } from '../backend/save-draft.ts';
import { startAutosave, type Autosave } from '../document/autosave.ts';
import { openBrowserStorage } from '../document/browser-storage.ts';
import { createDocument, type PlanDocument } from '../document/document-store.ts';
import { toast } from '../ui/toast.ts';
import { DesignerPage } from './designer-page.tsx';
import { loadPlan } from './load-plan.ts';
import { NoPlan } from './no-plan.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import type { Place } from './place.ts';

const storage = openBrowserStorage();

interface OpenPlanProps {
  id: string;
  place: Place;
}

/** Loads a plan once, keeps it safe while it is edited, and shows it. */
export function OpenPlan({ id, place }: OpenPlanProps) {
  const loaded = useQuery({
    queryKey: ['open', id],
    // The document is the truth from here on: it must not be fetched again under the person's hands.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: () => loadPlan(backend, storage, id, Date.now()),
  });
  const [open, setOpen] = useState<{ document: PlanDocument; autosave: Autosave } | null>(null);
  const value = loaded.data;

  useEffect(() => {
    if (!value?.found) return undefined;
    const document = createDocument(value.plan, value.baseRevision);
    const autosave = startAutosave({
      document,
      storage,
      pending: value.pending,
      saveToServer: draftSaver(backend, (detail) =>
        toast({ text: `The backend refuses this draft. ${detail}`, tone: 'lost' }),
      ),
      onStorageProblem: () => toast({ text: 'This browser could not keep the draft. Is its storage full?', tone: 'lost' }),
    });
    setOpen({ document, autosave });
    return () => {
      void autosave.flush().finally(() => autosave.stop());
    };
  }, [value]);

  if (value && !value.found)
    return <NoPlan title={value.title} detail={value.detail} onRetry={() => void loaded.refetch()} />;
  if (!value || !open) return <PageSkeleton />;
  return <DesignerPage document={open.document} autosave={open.autosave} place={place} notice={value.notice} />;
}
