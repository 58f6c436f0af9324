// A gallery of the primitives and the frame, until the app's own screens replace it.
// oxlint-disable-next-line import/no-unassigned-import -- the stylesheet is the import's effect
import './theme/theme.css';
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppFrame } from './shell/app-frame.tsx';
import { Crumb } from './shell/crumb.tsx';
import { Drawer } from './shell/drawer.tsx';
import { Rail } from './shell/rail.tsx';
import { TopBar } from './shell/top-bar.tsx';
import { useThemeChoice } from './theme/use-theme-choice.ts';
import { announce, Announcer } from './ui/announcer.tsx';
import { Button } from './ui/button.tsx';
import { Card } from './ui/card.tsx';
import { ComboPicker, type PickerGroup } from './ui/combo-picker.tsx';
import { Dialog } from './ui/dialog.tsx';
import { Disclosure } from './ui/disclosure.tsx';
import { EmptyState } from './ui/empty-state.tsx';
import { IconButton } from './ui/icon-button.tsx';
import { IconTile } from './ui/icon-tile.tsx';
import { Kbd } from './ui/kbd.tsx';
import { Keypad, type PhoneKey } from './ui/keypad.tsx';
import { Menu } from './ui/menu.tsx';
import { Notice } from './ui/notice.tsx';
import { NumberField } from './ui/number-field.tsx';
import { PickerField } from './ui/picker-field.tsx';
import { Pill } from './ui/pill.tsx';
import { Segmented } from './ui/segmented.tsx';
import { SelectField } from './ui/select-field.tsx';
import { Slider } from './ui/slider.tsx';
import { Spinner } from './ui/spinner.tsx';
import { Switch } from './ui/switch.tsx';
import { TextArea } from './ui/text-area.tsx';
import { TextField } from './ui/text-field.tsx';
import { toast } from './ui/toast.ts';

const steps: PickerGroup[] = [
  {
    id: 'hears',
    label: 'What the caller hears',
    items: [
      { id: 'menu', label: 'Menu', description: 'Press 1 for this, 2 for that', icon: 'list-tree', group: 'hears' },
      {
        id: 'greeting',
        label: 'Greeting',
        description: 'Say something, then go on',
        icon: 'megaphone',
        group: 'hears',
      },
    ],
  },
  {
    id: 'people',
    label: 'People',
    items: [
      { id: 'ring', label: 'Ring a person', description: 'Desk, then mobile', icon: 'user', group: 'people' },
      { id: 'team', label: 'Ring a team', description: 'At once or in turn', icon: 'users', group: 'people' },
      { id: 'queue', label: 'Queue', description: 'Wait in line for a team', icon: 'hourglass', group: 'people' },
    ],
  },
  {
    id: 'message',
    label: 'Message and end',
    items: [
      { id: 'mailbox', label: 'Voicemail', description: 'Take a message', icon: 'voicemail', group: 'message' },
      { id: 'hangup', label: 'Hang up', icon: 'phone-off', group: 'end', disabled: true },
    ],
  },
];
const bands = [
  { from: 480, to: 720, tone: 'ok', label: 'open' },
  { from: 720, to: 780, tone: 'warning', label: 'lunch' },
  { from: 780, to: 1020, tone: 'ok', label: 'open' },
] as const;
const sections = [
  { id: 'today', label: 'Today', icon: 'sun' },
  { id: 'flow', label: 'Call flow', icon: 'workflow' },
  { id: 'hours', label: 'Hours', icon: 'clock' },
  { id: 'people', label: 'People', icon: 'users' },
  { id: 'greetings', label: 'Greetings', icon: 'message-square-text' },
  { id: 'numbers', label: 'Numbers', icon: 'hash' },
  { id: 'tests', label: 'Test calls', icon: 'flask-conical' },
  { id: 'live', label: 'Calls now', icon: 'activity' },
  { id: 'history', label: 'History', icon: 'history' },
] as const;
const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
const nothing = () => undefined;

function Inspector() {
  const [text, setText] = useState(
    'Thank you for calling Cedar Family Clinic. For appointments, press 1. For billing, press 2.',
  );
  const [wait, setWait] = useState(5);
  const [dial, setDial] = useState(true);
  const [next, setNext] = useState<string | null>(null);
  return (
    <div className="flex flex-col gap-5">
      <div className="flex items-start gap-3 pr-9">
        <IconTile icon="list-tree" group="hears" size="large" />
        <div>
          <h2 className="text-lg font-semibold">Main menu</h2>
          <p className="text-sm text-muted">Menu · callers hear it while the desk is open</p>
        </div>
      </div>
      <TextArea label="What the caller hears" aside="9 s spoken" value={text} onCommit={setText} />
      <PickerField
        label="No key, or a wrong one"
        value={next}
        groups={steps}
        onPick={setNext}
        placeholder="Safety net: Front desk mailbox"
      />
      <Switch label="Callers may dial an extension" checked={dial} onChange={setDial} />
      <Notice
        tone="warning"
        title="Key 3 leads nowhere"
        actions={
          <>
            <Button variant="link">Play that call</Button>
            <Button variant="link">Fix</Button>
          </>
        }
      >
        The greeting offers it; a caller who presses 3 on Tuesday at 10:07 ends in the safety net.
      </Notice>
      <Disclosure label="Advanced" summary={`waits ${wait} s for a key, plays 3 times`}>
        <NumberField label="Wait for a key" value={wait} onCommit={setWait} min={1} max={30} unit="seconds" />
      </Disclosure>
    </div>
  );
}

function TryCall() {
  const [minute, setMinute] = useState(607);
  const [pressed, setPressed] = useState<PhoneKey | null>('2');
  const [preset, setPreset] = useState<'now' | 'lunch' | 'night' | 'holiday' | null>('now');
  const [offline, setOffline] = useState(false);
  const [away, setAway] = useState(true);
  return (
    <div className="grid md:h-full md:grid-cols-[18rem_minmax(0,1fr)_15rem]">
      <div className="flex flex-col gap-3 p-4 md:overflow-auto md:border-r md:border-line">
        <p className="tabular text-2xl font-bold">Tue 24 Nov, {clock(minute)}</p>
        <Slider
          label="Time of the call"
          hideLabel
          min={0}
          max={1440}
          step={5}
          value={minute}
          onChange={setMinute}
          valueText={clock(minute)}
          bands={bands}
          ticks={[0, 6, 12, 18, 24].map((hour) => ({ at: hour * 60, label: `${hour}:00` }))}
        />
        <Segmented
          label="Time"
          hideLabel
          look="chips"
          value={preset}
          onChange={setPreset}
          options={[
            { value: 'now', label: 'Now' },
            { value: 'lunch', label: 'Lunch' },
            { value: 'night', label: 'After hours' },
            { value: 'holiday', label: 'Next holiday' },
          ]}
        />
        <p className="text-sm font-semibold text-muted">The caller presses</p>
        <Keypad
          pressed={pressed}
          onPress={setPressed}
          meanings={{ '1': 'Appointments', '2': 'Billing', '0': 'Reception' }}
        />
        <div>
          <Button icon="phone-off" variant="danger">
            Hang up
          </Button>
        </div>
      </div>
      <ol className="flex flex-col gap-2 p-4">
        {[
          'Snow day? is Normal, and 10:07 is Open',
          'Main menu plays',
          'Caller presses 2, and Dana Ortiz’ desk phone rings',
          'Front desk mailbox takes a message',
        ].map((line, at) => (
          <li key={line} className="flex gap-3">
            <span className="tabular text-muted">0:{String(at * 9).padStart(2, '0')}</span>
            {line}
          </li>
        ))}
      </ol>
      <div className="flex flex-col gap-1 p-4 md:border-l md:border-line">
        <p className="text-sm font-semibold text-muted">What if…</p>
        <Switch label="Main office is offline" checked={offline} onChange={setOffline} />
        <Switch label="Dana does not answer" checked={away} onChange={setAway} />
        <Switch label="Everybody is busy" checked={false} onChange={nothing} disabled />
      </div>
    </div>
  );
}

function row(children: ReactNode) {
  return <div className="flex flex-wrap items-center gap-2">{children}</div>;
}

function Primitives({ onDialog, onPalette }: { onDialog: () => void; onPalette: () => void }) {
  const [name, setName] = useState('Main menu');
  const [count, setCount] = useState(20);
  const [strategy, setStrategy] = useState('once');
  const [look, setLook] = useState<'canvas' | 'outline' | null>('canvas');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 p-4 lg:grid-cols-2">
      <Card
        title="Buttons"
        subtitle="One primary action on a screen."
        actions={
          <Menu
            label="More"
            iconOnly
            items={[{ id: 'a', label: 'Export', icon: 'download', onSelect: nothing }]}
            align="end"
          />
        }
      >
        <div className="flex flex-col gap-3">
          {row(
            <>
              <Button variant="primary" onClick={onDialog}>
                Publish…
              </Button>
              <Button icon="play">Try a call</Button>
              <Button variant="quiet" icon="plus">
                Add a step
              </Button>
              <Button variant="danger" icon="trash">
                Delete
              </Button>
              <Button loading>Saving</Button>
              <Button disabled>Disabled</Button>
            </>,
          )}
          {row(
            <>
              <Button size="small">Small</Button>
              <Button size="large">Large</Button>
              <IconButton icon="copy" label="Copy" shortcut="Mod+C" />
              <IconButton icon="map" label="Minimap" pressed />
              <Kbd keys="Mod+Shift+Z" />
              <Spinner label="Working" />
              <Menu
                label="Step"
                items={[
                  { id: 'rename', label: 'Rename', shortcut: 'F2', onSelect: onDialog },
                  { id: 'copy', label: 'Copy', icon: 'copy', shortcut: 'Mod+C', onSelect: () => announce('Copied') },
                  { id: 'tidy', label: 'Tidy up', icon: 'sparkles', disabled: true, onSelect: nothing },
                  'separator',
                  {
                    id: 'delete',
                    label: 'Delete',
                    icon: 'trash',
                    danger: true,
                    shortcut: 'Delete',
                    onSelect: () =>
                      toast({ text: 'Deleted Main menu', tone: 'ok', action: { label: 'Undo', onPress: nothing } }),
                  },
                ]}
              />
              <Button icon="search" onClick={onPalette}>
                Commands
              </Button>
            </>,
          )}
          {row(
            <>
              <Pill>Draft · saved</Pill>
              <Pill tone="accent">Pressing nothing</Pill>
              <Pill tone="ok" icon="shield-check">
                No caller is lost
              </Pill>
              <Pill tone="warning" icon="alert-triangle" onPress={nothing}>
                1 problem
              </Pill>
              <Pill tone="lost">Lost</Pill>
            </>,
          )}
          {row(
            (['person', 'outside', 'message', 'goodbye', 'lost'] as const).map((outcome) => (
              <span
                key={outcome}
                style={{ backgroundColor: `var(--color-outcome-${outcome})` }}
                className={`rounded-small px-2 py-1 text-sm font-semibold text-on-outcome ${outcome === 'lost' ? 'hatched' : ''}`}
              >
                {outcome}
              </span>
            )),
          )}
          {row(
            <>
              <IconTile icon="phone-incoming" group="entry" />
              <IconTile icon="calendar-clock" group="logic" />
              <IconTile icon="megaphone" group="hears" />
              <IconTile icon="users" group="people" />
              <IconTile icon="voicemail" group="message" />
              <IconTile icon="phone-off" group="end" />
            </>,
          )}
        </div>
      </Card>
      <Card title="Fields">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label="Name" value={name} onCommit={setName} help="Callers never hear it." />
          <TextField label="Extension" value="12" onChange={nothing} error="Dana Ortiz has 12 already." />
          <NumberField label="Ring for" value={count} onCommit={setCount} min={5} max={120} step={5} unit="seconds" />
          <SelectField
            label="Who rings"
            value={strategy}
            onChange={setStrategy}
            options={[
              { value: 'once', label: 'Everybody at once' },
              { value: 'turn', label: 'One after another' },
            ]}
          />
          <TextField
            label="Closes at"
            type="time"
            value="17:00"
            onChange={nothing}
            warning="Earlier than on other Fridays."
          />
          <Segmented
            label="View"
            value={look}
            onChange={setLook}
            options={[
              { value: 'canvas', label: 'Canvas', icon: 'workflow' },
              { value: 'outline', label: 'Outline', icon: 'list-tree' },
            ]}
          />
        </div>
      </Card>
      <Card title="Add a step">
        <div className="h-72">
          <ComboPicker label="Find a step" groups={steps} onPick={(id) => toast({ text: `Picked ${id}` })} />
        </div>
      </Card>
      <Card>
        <EmptyState
          icon="flask-conical"
          title="No test calls yet"
          action={<Button variant="primary">Try a call</Button>}
        >
          Keep a call you tried, and it is checked before every publish.
        </EmptyState>
        <Notice tone="ok" title="Proven: no caller is lost" />
      </Card>
    </div>
  );
}

function Gallery() {
  const [section, setSection] = useState('flow');
  const [tab, setTab] = useState<string | null>(location.hash === '#open' ? 'try' : null);
  const [inspecting, setInspecting] = useState(location.hash === '#inspect');
  const [dialog, setDialog] = useState<'publish' | 'palette' | null>(null);
  const [theme, setTheme] = useThemeChoice();
  return (
    <>
      <AppFrame
        topBar={
          <TopBar
            crumb={<Crumb client="Cedar Family Clinic" flow="Main line" clientHref="#clients" />}
            status={
              <>
                <Pill short="Draft">Draft · saved</Pill>
                <Pill short="Live: v12">Live: version 12 · no phone system connected</Pill>
              </>
            }
            history={
              <>
                <IconButton icon="undo" label="Undo" shortcut="Mod+Z" />
                <IconButton icon="redo" label="Redo" shortcut="Mod+Shift+Z" disabled />
              </>
            }
            actions={
              <>
                <Pill
                  tone="warning"
                  icon="alert-triangle"
                  short="1"
                  aria-label="1 problem"
                  onPress={() => setTab('problems')}
                >
                  1 problem
                </Pill>
                <Button icon="play" collapse onClick={() => setTab('try')}>
                  Try a call
                </Button>
                <Button variant="primary" onClick={() => setDialog('publish')}>
                  Publish…
                </Button>
              </>
            }
          />
        }
        rail={
          <Rail
            items={sections.map((item) => ({
              ...item,
              current: item.id === section,
              onSelect: () => setSection(item.id),
            }))}
          />
        }
        main={
          <div className="h-full overflow-auto">
            <div className="flex flex-wrap items-end gap-4 p-4 pb-0">
              <Segmented
                label="Theme"
                value={theme}
                onChange={setTheme}
                options={[
                  { value: 'system', label: 'System', icon: 'monitor' },
                  { value: 'light', label: 'Light', icon: 'sun' },
                  { value: 'dark', label: 'Dark', icon: 'moon' },
                ]}
              />
              <Button onClick={() => setInspecting(!inspecting)}>Select a step</Button>
            </div>
            <Primitives onDialog={() => setDialog('publish')} onPalette={() => setDialog('palette')} />
          </div>
        }
        inspector={
          inspecting ? { label: 'Step details', content: <Inspector />, onClose: () => setInspecting(false) } : null
        }
        drawer={
          <Drawer
            label="Tools"
            current={tab}
            onSelect={setTab}
            aside="No real phone rings"
            tabs={[
              { id: 'problems', label: 'Problems', count: '1' },
              { id: 'try', label: 'Try a call' },
              { id: 'coverage', label: 'Coverage' },
            ]}
          >
            {tab === 'try' ? <TryCall /> : <div className="p-4 text-muted">Nothing here in the gallery.</div>}
          </Drawer>
        }
      />
      {dialog === 'publish' && (
        <Dialog
          title="Publish to callers"
          description="Draft against live version 12."
          onClose={() => setDialog(null)}
          footer={
            <>
              <Button onClick={() => setDialog(null)}>Not yet</Button>
              <Button variant="primary" onClick={() => setDialog(null)}>
                Publish
              </Button>
            </>
          }
        >
          <PickerField label="Signed off by" value={null} groups={steps} onPick={nothing} />
        </Dialog>
      )}
      {dialog === 'palette' && (
        <Dialog title="Commands" hideTitle dismissible size="small" onClose={() => setDialog(null)}>
          <ComboPicker label="Find a command" groups={steps} onPick={() => setDialog(null)} />
        </Dialog>
      )}
      <Announcer />
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
