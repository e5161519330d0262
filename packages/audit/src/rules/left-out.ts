import { axeAliases } from './axe-aliases';

/** Ids of rules to leave out, ours or axe's, each with the reason why nobody is hurt by it here. */
export type LeftOut = Readonly<Record<string, string>>;

/** axe's run options for what is left out. Throws where a reason is missing or nobody knows the rule: a typing slip would leave everything looked at, or nothing. */
export function rulesLeftOut(without: LeftOut, known: readonly string[]): Readonly<Record<string, { readonly enabled: false }>> {
  const ids = Object.entries(without).flatMap(([id, reason]) => {
    if (reason.trim() === '') throw new Error(`The rule "${id}" is left out without a reason. Write why nobody is hurt by it here: without: { '${id}': 'why' }.`);
    const aliased = Object.keys(axeAliases).filter((axeId) => axeAliases[axeId]?.alias === id);
    const named = known.includes(id) ? [id, ...aliased] : aliased;
    if (named.length === 0) throw new Error(`There is no rule "${id}" to leave out. Take its name from the finding it gave.`);
    return named;
  });
  return Object.fromEntries(ids.map((id) => [id, { enabled: false as const }]));
}
