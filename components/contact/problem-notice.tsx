import type { Provider } from '#content/provider/schema.ts';
import { Notice } from '#components/ui/notice.tsx';

/** What went wrong with a post, said at once by screen readers, and the number to call. */
export function ProblemNotice({
  provider,
  problem,
}: {
  readonly provider: Provider;
  readonly problem: { readonly title: string; readonly text: string };
}) {
  return (
    <div role="alert">
      <Notice tone="urgent" title={problem.title}>
        <p>
          {problem.text} <a href={`tel:${provider.phone.number}`}>{provider.phone.shown}</a>
        </p>
      </Notice>
    </div>
  );
}
