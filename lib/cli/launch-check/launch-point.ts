import type { ContentIssue } from '#lib/content-error.ts';

/** One thing that stands between the site and its launch. */
export type LaunchPoint = {
  /** Its group and what it is about, such as `review/privacy`: the same in every run, so that waivers can name it. */
  readonly name: string;
  readonly issue: ContentIssue;
};
