import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { ReviewableProse } from '#lib/reviews/judge-prose.ts';
import type { LaunchPoint } from './launch-check/launch-point.ts';
import { listCertaintyPoints } from './launch-check/list-certainty-points.ts';
import { listCounselPoints } from './launch-check/list-counsel-points.ts';
import { listEnvironmentPoints, type LaunchEnvironment } from './launch-check/list-environment-points.ts';
import { listLookUpPoints } from './launch-check/list-look-up-points.ts';
import { listNoticePoints } from './launch-check/list-notice-points.ts';
import { listProviderPoints } from './launch-check/list-provider-points.ts';
import { listReviewPoints } from './launch-check/list-review-points.ts';

export type LaunchSources = {
  readonly catalog: Catalog;
  /** Every article and standing page, in every language. */
  readonly texts: readonly ReviewableProse[];
  readonly environment: LaunchEnvironment;
  /** ISO date of the day on which this is asked. */
  readonly today: string;
};

/** All that is still made up, missing, unread or out of date before the site may go live; empty when nothing is. */
export function listPlaceholders({
  catalog,
  texts,
  environment,
  today,
}: LaunchSources): readonly LaunchPoint[] {
  return [
    ...listProviderPoints(catalog.provider, today),
    ...listEnvironmentPoints(environment),
    ...listNoticePoints(texts),
    ...listCounselPoints(texts),
    ...listReviewPoints(texts, catalog, today),
    ...listCertaintyPoints(catalog, today),
    ...listLookUpPoints(catalog.licenseBoards, today),
  ];
}
