// cli: the command line for consultants and build servers. It reads plans, runs the pure rooms on them, and talks to backends
// through the protocol; it knows neither the app nor the inside of a server.
import { EXIT, type Command, type Io, type Refusal } from './command.ts';
import { check } from './commands/check.ts';
import { coverage } from './commands/coverage.ts';
import { diff } from './commands/diff.ts';
import { handOver } from './commands/hand-over.ts';
import { picture } from './commands/picture.ts';
import { publish } from './commands/publish.ts';
import { simulate } from './commands/simulate.ts';
import { situation } from './commands/situation.ts';
import { test } from './commands/test.ts';
import { worksheet } from './commands/worksheet.ts';

const COMMANDS: readonly Command[] = [
  check,
  simulate,
  test,
  coverage,
  diff,
  picture,
  handOver,
  worksheet,
  publish,
  situation,
];

/** Runs one command line (without node and script) and resolves with its exit code: 0 clean, 1 findings, 2 bad input. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined) {
    io.writeError(helpText());
    return EXIT.badInput;
  }
  if (name === '--version' || name === '-v') {
    io.write(`${await io.version()}\n`);
    return EXIT.clean;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (name === '--help' || name === '-h' || name === 'help' || (command && asksForHelp(args))) {
    io.write(command ? commandHelp(command) : helpText());
    return EXIT.clean;
  }
  if (!command) {
    return refuse(io, argv, {
      code: 'usage',
      message: `There is no command “${name}”. There is:`,
      known: COMMANDS.map((known) => known.name),
    });
  }
  const done = await command.run(args, io);
  return done.ok ? done.value : refuse(io, argv, done.error);
}

const asksForHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

function refuse(io: Io, argv: readonly string[], refusal: Refusal): number {
  if (argv.includes('--json')) {
    const { code, message, problems = [], known = [] } = refusal;
    io.write(
      `${JSON.stringify({ error: { code, message, problems: problems.map(({ path, found, expected }) => ({ path, found, expected })), known } }, null, 2)}\n`,
    );
  } else {
    const problems = (refusal.problems ?? []).map(
      ({ path, found, expected }) => `  ${path || 'the document'}: found ${found}, expected ${expected}`,
    );
    const known = (refusal.known ?? []).map((line) => `  ${line}`);
    io.writeError([refusal.message, ...problems, ...known, ''].join('\n'));
  }
  return EXIT.badInput;
}

function helpText(): string {
  return [
    'Ringplan: draw what happens when somebody calls the office, and check it before anybody does.',
    '',
    ...COMMANDS.flatMap(({ usage, summary, help }) => [`ringplan ${usage}`, `  ${summary}`, help, '']),
    'ringplan --help | --version',
    '',
    'Exit codes: 0 nothing to say, 1 problems found, 2 an input that could not be used.',
    '',
  ].join('\n');
}

const commandHelp = ({ usage, summary, help }: Command): string => `ringplan ${usage}\n  ${summary}\n\n${help}\n`;
