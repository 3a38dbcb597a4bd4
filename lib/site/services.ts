import type { Log } from './log.ts';

/** A finished page with a slot into which a live answer is put. Offsets are bytes. */
export type SlottedPage = {
  readonly html: Buffer;
  readonly slot: readonly [start: number, end: number];
  readonly headers: Readonly<Record<string, string>>;
};

/** What the live routes need from the process that serves them. */
export type Services<Desk = unknown, Search = unknown> = {
  readonly desk: Desk;
  /** Where queries are answered from. */
  readonly search: Search;
  /** The finished page at a public address, such as `/contact`; undefined when it has no slot or does not exist. */
  readonly findPage: (address: string) => Promise<SlottedPage | undefined>;
  /** The configured public origin; undefined on a developer's machine, where the Host header stands in. */
  readonly siteUrl: string | undefined;
  readonly log: Log;
};

const key = Symbol.for('virtual-iop-site.services');
const registry = globalThis as unknown as Record<symbol, Promise<Services> | undefined>;

/**
 * Registers the services once per process. The server and the built routes hold separate copies of this
 * module, so the registry hangs on globalThis. Later calls return what the first one made.
 */
export function provideServices<Desk, Search>(
  make: () => Promise<Services<Desk, Search>>,
): Promise<Services<Desk, Search>> {
  registry[key] ??= make();
  return registry[key] as Promise<Services<Desk, Search>>;
}
