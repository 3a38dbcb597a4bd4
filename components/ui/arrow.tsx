/** The arrow at the end of a wide link. It says nothing: the link's words do. */
export function Arrow() {
  return (
    <svg className="arrow" viewBox="0 0 20 16" aria-hidden="true" focusable="false">
      <path d="M1 8h17M12 2l6 6-6 6" />
    </svg>
  );
}
