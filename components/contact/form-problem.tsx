import type { Provider } from '#content/provider/schema.ts';
import { InquiryForm, type InquiryFormProps } from './inquiry-form.tsx';
import { ProblemNotice } from './problem-notice.tsx';

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
      <ProblemNotice provider={provider} problem={problem} />
      <InquiryForm {...form} />
    </>
  );
}
