import { type Fields, fieldHint, isRequired, numbered } from './field-data.ts';

/** The same HTML by hand, without even a component of one's own. */
export function BareFields({ count }: Fields) {
  return (
    <form id="form" method="post" noValidate className="form">
      {numbered(count).map((nth) => (
        <div key={nth} className="field">
          <label className="label" htmlFor={`field-${nth}`}>{`Question ${nth}`}{!isRequired(nth) && <> <span className="optional">(optional)</span></>}</label>
          <div className="hint" id={`field-${nth}-hint`}>{fieldHint}</div>
          <input type="text" id={`field-${nth}`} name={`field-${nth}`} className="input" aria-required={isRequired(nth) || undefined} aria-describedby={`field-${nth}-hint`} />
        </div>
      ))}
    </form>
  );
}
