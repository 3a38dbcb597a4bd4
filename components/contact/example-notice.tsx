import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { Notice } from '#components/ui/notice.tsx';

/** Beside everything an example clinic promises: that nobody is there. Nothing for a real one. */
export function ExampleNotice({
  words,
  provider,
  link,
}: {
  readonly words: Words['contact']['example'];
  readonly provider: Pick<Provider, 'isExample'>;
  readonly link: (address: string) => string;
}) {
  if (!provider.isExample) return null;
  return (
    <div className="no-print">
      <Notice tone="plain" title={words.title}>
        <p>
          {words.text} <a href={link('/get-help-now')}>{words.help}</a>
        </p>
      </Notice>
    </div>
  );
}
