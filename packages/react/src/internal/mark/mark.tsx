/** A small picture beside a heading that says the same in words: for the eye only. */
export function Mark({ of }: { readonly of: 'trouble' | 'done' }) {
  return (
    <svg className={`kind-mark kind-mark-${of}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle className="kind-mark-ground" cx="12" cy="12" r="11" />
      <path className="kind-mark-line" d={of === 'done' ? 'm6.8 12.4 3.6 3.6 6.9-7.6' : 'M12 6.4v7M12 17.4v.2'} />
    </svg>
  );
}
