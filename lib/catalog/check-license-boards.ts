import { knownHosts } from '#content/license-boards/known-hosts.ts';
import { licenseKinds, stateCodes, type StateBoards } from '#content/license-boards/schema.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { contentFiles } from './content-files.ts';
import { isGap } from './is-gap.ts';
import { stateName } from './state-name.ts';

type Named = { readonly entry: string; readonly board: string; readonly url: string };

const file = contentFiles.licenseBoards;

/** Every state once, every address on a host that we know, and no address that stands for two boards. */
export function checkLicenseBoards(boards: readonly StateBoards[]): readonly ContentIssue[] {
  const named = boards.flatMap(listNamed);
  return [...checkStates(boards), ...checkAgencies(named), ...checkRepeats(boards), ...checkHosts(named)];
}

function checkStates(boards: readonly StateBoards[]): readonly ContentIssue[] {
  const missing = stateCodes
    .filter((code) => !boards.some(({ state }) => state === code))
    .map((code) => ({
      file,
      entry: code,
      message: `${stateName(code)} has no look-ups.`,
      remedy:
        'Add its entry to the file of its part of the country; for what you cannot confirm, write missing(…).',
    }));
  const twice = boards
    .filter(({ state }, index) => boards.findIndex((other) => other.state === state) !== index)
    .map(({ state }) => ({
      file,
      entry: state,
      message: `${stateName(state)} stands twice.`,
      remedy: 'Put the look-ups of both entries into one.',
    }));
  return [...missing, ...twice];
}

function listNamed(boards: StateBoards): readonly Named[] {
  return licenseKinds.flatMap((kind) =>
    boards[kind].flatMap((each) => {
      const entry = `${boards.state}.${kind}`;
      if (!isGap(each)) return [{ entry, board: each.board, url: each.url }];
      return typeof each.startAt === 'string' ? [] : [{ entry, ...each.startAt }];
    }),
  );
}

/** One agency may keep the lists of several kinds; two boards do not share one address. */
function checkAgencies(named: readonly Named[]): readonly ContentIssue[] {
  return [...Map.groupBy(named, ({ url }) => url).values()].flatMap(([first, ...others]) =>
    others
      .filter(({ board }) => board !== first?.board)
      .map(({ entry, board, url }) => ({
        file,
        entry,
        message: `"${url}" is given for "${board}" and, in ${String(first?.entry)}, for "${String(first?.board)}".`,
        remedy: 'Correct the address that is wrong, or give the agency one name.',
      })),
  );
}

function checkRepeats(boards: readonly StateBoards[]): readonly ContentIssue[] {
  return boards.flatMap((state) =>
    licenseKinds.flatMap((kind) => {
      const urls = state[kind].flatMap((entry) => (isGap(entry) ? [] : [entry.url]));
      return urls
        .filter((url, index) => urls.indexOf(url) !== index)
        .map((url) => ({
          file,
          entry: `${state.state}.${kind}`,
          message: `"${url}" stands there twice.`,
          remedy: 'Put both into one entry, and say under "lists" whom it holds.',
        }));
    }),
  );
}

function checkHosts(named: readonly Named[]): readonly ContentIssue[] {
  return named
    .filter(({ url }) => !isKnown(new URL(url).hostname))
    .map(({ entry, url }) => ({
      file,
      entry,
      message: `The host of "${url}" is neither a state's nor known.`,
      remedy: 'Correct it, or add the host to content/license-boards/known-hosts.ts with who runs it.',
    }));
}

/** A state's host ends in .gov, or in .us under its own two letters. */
function isKnown(host: string): boolean {
  return /\.gov$|\.state\.[a-z]{2}\.us$/.test(host) || host in knownHosts;
}
