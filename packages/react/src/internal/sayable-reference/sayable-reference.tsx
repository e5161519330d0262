import { Children } from 'react';

/**
 * A reference as people read it out: in groups for the eye, letter by letter for the ear. What is copied from the page
 * is the reference as it was given, without the gaps.
 */
export function SayableReference({ value }: { readonly value: string }) {
  const groups = groupsOf(value);
  return (
    <span className="kind-reference">
      <bdi dir="ltr" aria-hidden="true" className={/[-/ ]/.test(value) ? undefined : 'kind-reference-gaps'}>
        {Children.map(groups, (group) => (
          <span className="kind-reference-group">{group}<wbr /></span>
        ))}
      </bdi>
      <span className="kind-visually-hidden">{groups.map(spoken).filter(Boolean).join(', ')}</span>
    </span>
  );
}

/** As the service parts it (with its hyphens and spaces), else in groups of at most four, none of them much shorter than the others. */
function groupsOf(value: string): readonly string[] {
  const parts = value.trim().split(/(?<=[-/ ])/);
  if (parts.length > 1) return parts;
  const count = Math.ceil(value.length / 4);
  const size = Math.floor(value.length / count);
  const longer = value.length % count;
  return Array.from({ length: count }, (_, nth) => value.slice(nth * size + Math.min(nth, longer), (nth + 1) * size + Math.min(nth + 1, longer)));
}

const spoken = (group: string) => [...group].filter((character) => /[\p{L}\p{N}]/u.test(character)).join(' ');
