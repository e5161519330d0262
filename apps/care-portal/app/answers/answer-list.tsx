import type { SaidAnswer } from './say-answers';

/** What was answered, question by question. Words a person wrote are shown exactly as they wrote them. */
export function AnswerList({ answers }: { readonly answers: readonly SaidAnswer[] }) {
  return (
    <dl className="portal-answers">
      {answers.map(({ field, label, values, theirWords }) => (
        <div key={field} className="portal-answer">
          <dt>{label}</dt>
          {values.map((value) => <dd key={value} className={theirWords ? 'portal-their-words' : undefined} dir={theirWords ? 'auto' : undefined}>{value}</dd>)}
        </div>
      ))}
    </dl>
  );
}
