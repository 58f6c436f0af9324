import { useEffect, useRef, useState } from 'react';
import { Crumb } from '../shell/crumb.tsx';
import { HOME, hrefOf } from '../shell/place.ts';
import { ThemeMenu } from '../shell/theme-menu.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { useArrival } from '../shell/use-arrival.ts';
import { goTo, usePlace } from '../shell/use-place.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { BlankStart } from './blank-start.tsx';
import { ImportStart } from './import-start.tsx';
import { readStart, startPlace, type Start } from './start-place.ts';
import { TemplateGallery } from './template-gallery.tsx';
import { TemplateStart } from './template-start.tsx';
import { forgetAnswers } from './use-kept-answers.ts';
import { useTemplates } from './use-templates.ts';
import { WorksheetStart, type WorksheetView } from './worksheet-start.tsx';

const START_KEY = 'ringplan:new-plan:start';

/** Four ways to begin a plan: from a template, from a worksheet's answers, nearly empty, or from a file. */
export function NewPlanPage({ Worksheet }: { Worksheet: WorksheetView }) {
  const { named, chosen } = readStart(usePlace().item);
  const [last] = useState(lastStart);
  const start = named ?? last;
  const setStart = (next: Start) => goTo(startPlace(next), true);
  useEffect(() => {
    document.title = 'New client · Ringplan';
  }, []);
  useArrival();
  return (
    <div className="flex h-dvh flex-col bg-background">
      <header className="z-20 border-b border-line bg-panel">
        <TopBar
          crumb={<Crumb client="All clients" clientHref={hrefOf(HOME)} />}
          actions={
            <>
              <ThemeMenu />
              <Button icon="x" onClick={leave}>
                Cancel
              </Button>
            </>
          }
        />
      </header>
      <main id="main" tabIndex={-1} className="min-h-0 flex-1 overflow-auto outline-none">
        <div className="mx-auto flex max-w-[80rem] flex-col gap-5 px-6 pt-5 pb-16 max-sm:px-4">
          <PageHeader
            title="New client"
            about="Nothing you make here takes real calls: a plan routes only after you publish it."
          />
          {chosen === null && (
            <Segmented
              label="Start from"
              hideLabel
              look="chips"
              size="large"
              value={start}
              options={[
                { value: 'template', label: 'A template', icon: 'workflow' },
                { value: 'worksheet', label: 'Discovery worksheet', icon: 'list' },
                { value: 'blank', label: 'Blank', icon: 'plus' },
                { value: 'import', label: 'Import a file', icon: 'upload' },
              ]}
              onChange={(chosen) => {
                setStart(chosen);
                keepStart(chosen);
              }}
            />
          )}
          {start === 'template' && <FromTemplate chosen={chosen} onChoose={setChosen} />}
          {start === 'worksheet' && <WorksheetStart Worksheet={Worksheet} />}
          {start === 'blank' && <BlankStart />}
          {start === 'import' && <ImportStart />}
        </div>
      </main>
    </div>
  );
}

function FromTemplate({ chosen, onChoose }: { chosen: string | null; onChoose: (id: string | null) => void }) {
  const templates = useTemplates();
  const opened = useRef(chosen);
  useEffect(() => {
    // Back among the others, by whichever way, one is at the card that was opened.
    if (chosen === null && opened.current !== null)
      document.querySelector<HTMLElement>(`[data-template="${opened.current}"]`)?.focus();
    opened.current = chosen;
  }, [chosen]);
  if (templates.isError)
    return (
      <Notice
        tone="warning"
        title="The templates could not be fetched"
        actions={
          <Button variant="link" onClick={() => void templates.refetch()}>
            Try again
          </Button>
        }
      >
        Check the connection, or start from a blank plan.
      </Notice>
    );
  if (!templates.data)
    return (
      <p className="flex items-center gap-2 text-muted">
        <Spinner size={16} /> Fetching the templates
      </p>
    );
  const open = templates.data.find(({ template }) => template.id === chosen);
  if (!open) return <TemplateGallery templates={templates.data} onChoose={onChoose} />;
  return <TemplateStart key={open.template.id} {...open} onBack={() => onChoose(null)} />;
}

/** Says of a place in the browser's history that the gallery is the one before it. */
const FROM_GALLERY = { fromGallery: true };
const isFromGallery = (): boolean => (history.state as typeof FROM_GALLERY | null)?.fromGallery === true;

/** Opens a template, which the back button closes again; null closes it. */
function setChosen(id: string | null): void {
  if (id !== null) {
    goTo(startPlace('template', id));
    history.replaceState(FROM_GALLERY, '');
  } else if (isFromGallery()) history.back();
  else goTo(startPlace('template'), true);
}

/** Back to where one came from, or to the first plan where this was the first page. */
function leave(): void {
  forgetAnswers();
  const steps = isFromGallery() ? 2 : 1;
  if (history.length > steps) history.go(-steps);
  else location.hash = '#/';
}

/** Filling a worksheet takes longer than a page lasts: a reload comes back to it. */
function lastStart(): Start {
  try {
    return sessionStorage.getItem(START_KEY) === 'worksheet' ? 'worksheet' : 'template';
  } catch {
    return 'template';
  }
}

function keepStart(start: Start): void {
  try {
    sessionStorage.setItem(START_KEY, start);
  } catch {
    // Then a reload begins at the templates.
  }
}
