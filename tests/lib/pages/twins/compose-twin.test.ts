import { expect, test } from 'vitest';
import { composeFeedText } from '#lib/pages/twins/compose-feed-text.ts';
import { composeTwin } from '#lib/pages/twins/compose-twin.ts';

const canonical = 'https://harbor.example/faq';

/** The text of a twin below its head, without what stands around it. */
function write(body: string): string {
  const html = `<aside>Help</aside><main><h1>A page</h1>${body}</main>`;
  const twin = composeTwin({ html, description: 'What it is.', canonical });
  const head = `# A page\n\n> What it is.\n\n[${canonical}](${canonical})\n\n`;
  const foot = '\n\n---\n\nHelp\n';
  expect(twin.startsWith(head) && twin.endsWith(foot), twin).toBe(true);
  return twin.slice(head.length, -foot.length);
}

test('writes links out in full, from the page’s own address', () => {
  expect(
    write('<p><a href="/contact">Ask</a> or <a href="#cost">read</a>, <a href="tel:988">call</a></p>'),
  ).toBe('[Ask](https://harbor.example/contact) or [read](https://harbor.example/faq#cost), [call](tel:988)');
});

test('keeps words apart that only the layout sets apart', () => {
  expect(
    write('<ul><li><a href="/a">Process group</a><span class="small block">1 hour</span></li></ul>'),
  ).toBe('- [Process group](https://harbor.example/a) 1 hour');
  expect(write('<p>In all<sup>2</sup>, and <span>one</span><span>, two</span></p>')).toBe(
    'In all 2, and one, two',
  );
});

test('gives a term, a question that folds and a caption the nearest form', () => {
  expect(write('<dl><dt>Term</dt><dd>Meaning</dd></dl>')).toBe('- **Term**\n\n  Meaning');
  expect(write('<details><summary>Why?</summary><p>So.</p></details>')).toBe('**Why?**\n\nSo.');
  const rows = '<tr><th>Role</th><th>Part</th></tr><tr><th colspan="2">Groups</th></tr>';
  const cell = '<ul><li>a | b</li><li>c</li></ul>';
  expect(
    write(`<div><table><caption>Who</caption>${rows}<tr><td>One</td><td>${cell}</td></tr></table></div>`),
  ).toBe('Who\n\n| Role | Part |\n| - | - |\n| Groups | |\n| One | a \\| b; c |');
});

test('tells a drawing by its description, and leaves out forms, navigation and what is hidden', () => {
  const drawing = '<svg role="img"><title>The team</title><desc>Five roles.</desc><text>5</text></svg>';
  const others =
    '<form><p>Name</p></form><nav><a href="/">Home</a></nav><p hidden>No</p><b aria-hidden="true">x</b>';
  expect(write(drawing + others)).toBe('_The team. Five roles._');
});

test('writes what would be a mark in Markdown as the letter it is', () => {
  expect(write('<p>1 * 2 * 3 &lt;b&gt; [x]</p>')).toBe('1 \\* 2 \\* 3 \\<b> \\[x]');
});

test('needs a <main>', () => {
  expect(() => composeTwin({ html: '<p>Text</p>', description: '', canonical })).toThrow('no <main>');
});

test('a feed has the same text without title, classes and anchors', () => {
  const body = '<p id="a" class="b">See <a class="tap" href="/faq">questions</a>.</p>';
  expect(composeFeedText(`<main><h1>A page</h1>${body}<nav>Here</nav></main>`, canonical)).toBe(
    '<p>See <a href="https://harbor.example/faq">questions</a>.</p>',
  );
});
