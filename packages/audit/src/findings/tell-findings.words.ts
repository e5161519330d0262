export const tellFindings = {
  found: { one: '{count} thing here would hurt a person.', other: '{count} things here would hurt a person.' },
  nothingFound: 'Something unkind was expected here, and nothing was found. Nothing found is not yet kind: a rule sees only what a machine can see.',
  harm: 'What it does: {harm}',
  mend: 'How to mend it: {mend}',
  element: 'Where: {html}',
  more: 'More: {url}',
} as const;
