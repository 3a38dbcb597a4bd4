/** Plain sentences, one an item. */
export function TextList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="max-w-measure">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
