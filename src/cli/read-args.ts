import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fail, ok, type Result } from '../base/result.ts';
import type { Refusal } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; strict: true }>>['values'];

/** The flags and the one file of a command; fails with words for unknown flags, missing values and files too many or too few. */
export function readArgs<const O extends Options>(
  args: readonly string[],
  options: O,
  usage: string,
): Result<{ readonly file: string; readonly values: Values<O> }, Refusal> {
  const read = readFilesAndFlags(args, options, usage);
  if (!read.ok) return read;
  const { files, values } = read.value;
  const [file, ...rest] = files;
  if (file === undefined) return refuse('Which plan? Name a file.', usage);
  if (rest.length > 0) return refuse(`One plan at a time: “${rest[0]}” is one too many.`, usage);
  return ok({ file, values });
}

/** As readArgs for a command that lays two files side by side, the older first. */
export function readArgsOfTwo<const O extends Options>(
  args: readonly string[],
  options: O,
  usage: string,
): Result<{ readonly old: string; readonly now: string; readonly values: Values<O> }, Refusal> {
  const read = readFilesAndFlags(args, options, usage);
  if (!read.ok) return read;
  const { files, values } = read.value;
  const [old, now, ...rest] = files;
  if (old === undefined || now === undefined)
    return refuse('Which two plans? Name the old file, then the new one.', usage);
  if (rest.length > 0) return refuse(`Two plans at a time: “${rest[0]}” is one too many.`, usage);
  return ok({ old, now, values });
}

function readFilesAndFlags<const O extends Options>(
  args: readonly string[],
  options: O,
  usage: string,
): Result<{ readonly files: readonly string[]; readonly values: Values<O> }, Refusal> {
  try {
    const { values, positionals } = parseArgs({
      args: joinDashes(args, options),
      options,
      strict: true,
      allowPositionals: true,
    });
    return ok({ files: positionals, values });
  } catch (error) {
    // The rest of Node's message explains how to pass a file that begins with a dash.
    const message = error instanceof Error ? error.message.split(/\. |\n/)[0]! : 'These arguments cannot be read';
    return refuse(`${message}.`, usage);
  }
}

/** A refusal to parse arguments, with the usage of the command. */
const refuse = (message: string, usage: string): Result<never, Refusal> =>
  fail({ code: 'usage', message: `${message}\nUsage: ringplan ${usage}` });

/** `--keys -,2` is meant as a value, though it begins with a dash: Node wants `--keys=-,2`. */
function joinDashes(args: readonly string[], options: Options): string[] {
  const joined: string[] = [];
  for (const [index, arg] of args.entries()) {
    const before = args[index - 1];
    const value = /^-[0-9*#,-]*$/.test(arg) && arg !== '--';
    if (value && before === '--keys' && options['keys']) joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}
