import type { MailSettings, WebhookSettings } from '#lib/site/environment.ts';
import type { Channel } from '../store/tables.ts';

/** How staff are told; both absent when they look at their list. */
export type ChannelSettings = {
  readonly mail?: MailSettings | undefined;
  readonly webhook?: WebhookSettings | undefined;
};

/** The channels that an inquiry is announced on: those that are set up, or else the staff's list alone. */
export function listChannels({ mail, webhook }: ChannelSettings): readonly Channel[] {
  const told: readonly Channel[] = [
    ...(mail === undefined ? [] : ['mail' as const]),
    ...(webhook === undefined ? [] : ['webhook' as const]),
  ];
  return told.length === 0 ? ['inbox'] : told;
}
