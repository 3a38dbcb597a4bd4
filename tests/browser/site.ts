import type { Page } from 'playwright';
import { test as base, expect } from 'playwright/test';

/** What a page did that no page of ours may do. */
export type Misdeeds = {
  /** Requests to another host. */
  readonly foreign: string[];
  /** Console messages, violations of the content security policy among them. */
  readonly messages: string[];
  /** All requests, in order. */
  readonly requests: string[];
};

/** A test whose page is watched from its first request; the watch is asserted at the end of every test. */
export const test = base.extend<{ misdeeds: Misdeeds }>({
  misdeeds: [
    async ({ page, baseURL }, use) => {
      const misdeeds: Misdeeds = { foreign: [], messages: [], requests: [] };
      page.on('request', (request) => {
        misdeeds.requests.push(request.url());
        if (!request.url().startsWith(`${String(baseURL)}/`)) misdeeds.foreign.push(request.url());
      });
      page.on('console', (message) => misdeeds.messages.push(message.text()));
      page.on('pageerror', (error) => misdeeds.messages.push(error.message));
      await use(misdeeds);
      expect(misdeeds.foreign, 'requests to another host').toEqual([]);
      // Chromium reports the status of a refused or missing page on the console; nothing else may stand there.
      const unexpected = misdeeds.messages.filter(
        (text) => !/the server responded with a status of \d{3}/.test(text),
      );
      expect(unexpected, 'console messages').toEqual([]);
      expect(await page.context().cookies(), 'cookies').toEqual([]);
    },
    { auto: true },
  ],
});

/** True when the page is wider than its window, so that a reader would have to scroll sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

export { expect };
