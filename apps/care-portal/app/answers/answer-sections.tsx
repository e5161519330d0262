import type { AnswerSection } from '@kind-by-design/journey';

interface AnswerSectionsProps {
  readonly sections: readonly AnswerSection[];
  /** Where their headings stand on the page. */
  readonly headingLevel: 2 | 3;
}

/** What was told in a journey, part by part, non-answers as what they are. Words a person wrote are shown exactly as they wrote them. */
export function AnswerSections({ sections, headingLevel }: AnswerSectionsProps) {
  const Heading = `h${headingLevel}` as const;
  return sections.map(({ title = '', rows }) => (
    <div key={`${title}/${rows[0]?.field ?? ''}`}>
      {title !== '' && <Heading className="portal-part">{title}</Heading>}
      <dl className="portal-answers">
        {rows.map(({ field, label, said, theirWords }) => (
          <div key={field} className="portal-answer">
            <dt>{label}</dt>
            {said.map((line, nth) => (
              // Two lines may be the same words; they never move.
              // oxlint-disable-next-line react/no-array-index-key
              <dd key={nth} className={theirWords ? 'portal-their-words' : undefined} dir={theirWords ? 'auto' : undefined}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  ));
}
