import type { Provider } from '#content/provider/schema.ts';
import { Notice } from '#components/ui/notice.tsx';
import { InquiryForm, type InquiryFormProps } from './inquiry-form.tsx';

/** The form again with everything typed, and above it what went wrong on our side and the number to call. */
export function FormProblem({
  provider,
  problem,
  ...form
}: InquiryFormProps & {
  readonly provider: Provider;
  readonly problem: { readonly title: string; readonly text: string };
}) {
  return (
    <>
      <div role="alert">
        <Notice tone="urgent" title={problem.title}>
          <p>
            {problem.text} <a href={`tel:${provider.phone.number}`}>{provider.phone.shown}</a>.
          </p>
        </Notice>
      </div>
      <InquiryForm {...form} />
    </>
  );
}
