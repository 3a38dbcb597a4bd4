/** "November 24, 2026" for the ISO date 2026-11-24, the same wherever the build runs. */
export function formatDate(date: string, locale = 'en'): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
