/** What a kind of browser sends beside the fields. */
export type SenderKind = {
  readonly name: string;
  /** Given the site's origin. */
  readonly headers: (origin: string) => Readonly<Record<string, string>>;
  readonly body?: 'urlencoded' | 'multipart';
  /** Added to the content type of a url-encoded body. */
  readonly charset?: string;
};

const agents = {
  chrome:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36',
  android4:
    'Mozilla/5.0 (Linux; U; Android 4.4.2; en-us; SM-T230) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Safari/534.30',
  ios9: 'Mozilla/5.0 (iPhone; CPU iPhone OS 9_3_5 like Mac OS X) AppleWebKit/601.1 (KHTML, like Gecko) Version/9.0 Mobile/13G36 Safari/601.1',
  ios26:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
  lynx: 'Lynx/2.9.0dev.12 libwww-FM/2.14 SSL-MM/1.4.1 GNUTLS/3.7.8',
  w3m: 'w3m/0.5.3+git20230121',
} as const;

const fetchHeaders = {
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
  'sec-fetch-user': '?1',
};

/** Kinds of browser, old and new, and what stands between them and us. */
export const senderKinds: readonly SenderKind[] = [
  {
    name: 'Chrome today',
    headers: (origin) => ({ ...fetchHeaders, origin, 'user-agent': agents.chrome }),
  },
  { name: 'Chrome today, multipart', headers: (origin) => ({ ...fetchHeaders, origin }), body: 'multipart' },
  { name: 'with a null origin', headers: () => ({ ...fetchHeaders, origin: 'null' }) },
  { name: 'with Sec-Fetch alone', headers: () => fetchHeaders },
  {
    name: 'sent again from the history',
    headers: () => ({ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }),
  },
  { name: 'sent again, null origin', headers: () => ({ 'sec-fetch-site': 'none', origin: 'null' }) },
  {
    name: 'Safari on iOS 26',
    headers: (origin) => ({ ...fetchHeaders, origin, 'user-agent': agents.ios26 }),
  },
  {
    name: 'Safari on iOS 9',
    headers: (origin) => ({ origin, 'user-agent': agents.ios9, referer: `${origin}/contact` }),
  },
  {
    name: 'Android 4',
    headers: (origin) => ({
      origin,
      'user-agent': agents.android4,
      'x-requested-with': 'com.android.browser',
    }),
  },
  {
    name: 'Android 4 without an origin',
    headers: () => ({ 'user-agent': agents.android4, 'cache-control': 'max-age=0' }),
  },
  { name: 'an old browser, multipart', headers: (origin) => ({ origin }), body: 'multipart' },
  {
    name: 'Lynx',
    headers: () => ({ 'user-agent': agents.lynx, 'accept-language': 'en', pragma: 'no-cache' }),
  },
  { name: 'w3m', headers: () => ({ 'user-agent': agents.w3m, accept: 'text/html, text/*;q=0.5' }) },
  { name: 'with nothing but what HTTP needs', headers: () => ({}) },
  {
    name: 'through a proxy that adds headers',
    headers: (origin) => ({
      origin,
      via: '1.1 proxy',
      'x-forwarded-for': '192.0.2.7',
      dnt: '1',
      'sec-gpc': '1',
    }),
  },
  { name: 'naming UTF-8', headers: (origin) => ({ origin }), charset: '; charset=UTF-8' },
  { name: 'naming it in quotes', headers: (origin) => ({ origin }), charset: ';charset="utf-8"' },
];

/** What people and their browsers fill in. */
export const answers: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['only what is needed', { firstName: '' }],
  ['a one-letter name', { firstName: 'J' }],
  ['an emoji for a name', { firstName: '🌱' }],
  ['a family of emoji in the message', { message: 'For my family 👩‍👩‍👧‍👦, can we come?' }],
  ['a name from right to left', { firstName: 'נועה' }],
  ['a message from right to left', { message: 'مرحبا، من سألتقي في الأسبوع الأول؟' }],
  ['a name with an apostrophe', { firstName: "O’Brien-D'Angelo" }],
  ['an address with letters of other languages', { email: 'josé@bücher.example' }],
  ['a short address', { email: 'a@b' }],
  ['an address with blanks around it', { email: '  robin@example.org ' }],
  ['an address in capitals', { email: 'ROBIN+IOP@EXAMPLE.ORG' }],
  ['a phone with dots and an extension', phone('555.0142 ext 9')],
  ['a phone abroad', phone('+44 20 7946 0018')],
  ['a phone in letters', phone('1-800-FLOWERS')],
  ['a phone with words', phone('202 555 0142 (my sister’s, ask for J)')],
  ['autofill in fields out of sight', { organization: 'Acme', jobRole: 'Clerk', phone: '202 555 0142' }],
  ['autofill in a field too long for it', { organization: 'x'.repeat(300) }],
  ['autofill in the trap', { website: 'https://robin.example' }],
  ['fields of an extension', { 'g-recaptcha-response': '', _utf8: '☃', submit: 'Send inquiry' }],
  ['an older page’s fields', { bestTime: 'any', newsletter: 'no' }],
  ['words of a professional', { writer: 'as-a-professional', organization: 'County Court' }],
  ['line ends of Windows and of old machines', { message: 'One\r\nTwo\rThree\nFour' }],
  ['markup in the message', { message: 'Is it <b>really</b> free & safe? "Yes" or \'no\'' }],
  ['the longest message', { message: 'Long words. '.repeat(330) }],
  ['the longest message in Chinese', { message: '字'.repeat(3_990) }],
  ['one character', { message: '?' }],
  ['numbers that are no details', { message: 'Call 202-555-0142 after 5, room 12, $250, 9 hours, age 34.' }],
];

function phone(number: string): Readonly<Record<string, string>> {
  return { reachBy: 'phone', phone: number, leaveMessage: 'no', email: '' };
}
