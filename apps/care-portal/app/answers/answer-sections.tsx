import type { AnswerSection } from '@kind-by-design/journey';
import { SummaryList } from '@kind-by-design/react';

interface AnswerSectionsProps {
  readonly sections: readonly AnswerSection[];
  /** Where their headings stand on the page. */
  readonly headingLevel: 2 | 3;
}

/** What was told in a journey, part by part, non-answers as what they are. Words a person wrote are shown exactly as they wrote them. */
export function AnswerSections({ sections, headingLevel }: AnswerSectionsProps) {
  const Heading = `h${headingLevel}` as const;
  return sections.map(({ title = '', rows }) => (
    <div key={`${title}/${rows[0]?.field ?? ''}`} className="portal-part">
      {title !== '' && <Heading>{title}</Heading>}
      <SummaryList rows={rows.map(({ label, said, theirWords }) => ({ key: label, value: said.map((line, nth) => (
        // Two lines may be the same words; they never move.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={nth} className={theirWords ? 'portal-their-words' : undefined} dir={theirWords ? 'auto' : undefined}>{line}</div>
      )) }))} />
    </div>
  ));
}
