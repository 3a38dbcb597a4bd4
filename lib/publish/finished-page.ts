import type { CompressedForms } from './compress.ts';
import type { PageFacts } from './read-page.ts';

/** A page after stripping, before it is written: what the checks judge. */
export type FinishedPage = {
  /** Public address, such as `/care-team/psychiatrist`. */
  readonly address: string;
  /** The file an author would change, from the repository's root. */
  readonly source: string;
  /** False for the pages that answer errors: they have no address of their own to be canonical. */
  readonly listed: boolean;
  readonly html: string;
  readonly facts: PageFacts;
  /** Size as sent with brotli, in bytes. */
  readonly weight: number;
  /** What was weighed, to be written: compressing takes most of the time of publishing. */
  readonly forms: CompressedForms;
};
