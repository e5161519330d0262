import { allRules, axeAliases } from '@kind-by-design/audit/rules';
import { reviewWords, wordsKinds, type Certainty } from '@kind-by-design/audit/words';
import { openAudit } from '../../tests/audit/open-audit.ts';
import type { LabelledSet } from './labelled-set.ts';
import { countFinds, share, together, type Count } from './score.ts';

const row = (name: string, { right, wrong, missed }: Count) => `| ${name} | ${right + missed} | ${share(right, right + wrong, right + missed)} | ${share(right, right + missed, right + missed)} |`;

function tableOf(counts: ReadonlyMap<string, Count>, what: string): string {
  return [`| ${what} | Examples | Precision (95 %) | Recall (95 %) |`, '|---|---|---|---|', ...[...counts].map(([name, count]) => row(`\`${name}\``, count)), row('**all**', together(counts.values()))].join('\n');
}

/** How the review of words does on a set; without `withKind` nobody says what kind of message each is, as on a page. */
function reviewed({ messages }: LabelledSet, certainties: readonly Certainty[], withKind: boolean) {
  const examples = messages.map(({ text, kind, labels }) => ({
    expected: new Set<string>(labels.filter((label) => label !== 'kind')),
    found: new Set<string>(reviewWords(text, withKind ? { kind } : {}).filter(({ certainty }) => certainties.includes(certainty)).map((finding) => finding.kind)),
  }));
  const kindly = examples.filter(({ expected }) => expected.size === 0);
  return { table: tableOf(countFinds(examples, wordsKinds), 'Kind'), accused: share(kindly.filter(({ found }) => found.size > 0).length, kindly.length, kindly.length) };
}

/** What is said of the messages of a set. */
export function messagesMeasured(set: LabelledSet): string {
  const sure = reviewed(set, ['sure'], true);
  const maybe = reviewed(set, ['sure', 'maybe'], true);
  const alone = reviewed(set, ['sure'], false);
  return `\`sure\`, where the kind of message is known:

${sure.table}

Kind messages accused: ${sure.accused}.

\`sure\` and \`maybe\` together (\`maybe\` is for a person to look at, and never counts against a page):

${maybe.table}

Kind messages with at least a \`maybe\`: ${maybe.accused}.

\`sure\`, where nobody says what kind of message it is:

${alone.table}

Kind messages accused: ${alone.accused}.`;
}

const names = new Map<string, string>(Object.entries(axeAliases).map(([id, { alias }]) => [id, alias]));
const named = (ids: readonly string[]) => new Set(ids.map((id) => names.get(id) ?? id));

/** What is said of the pages of a set. */
export async function pagesMeasured({ pages }: LabelledSet): Promise<string> {
  const audit = await openAudit();
  const outcomes = await audit.outcomes(pages.map(({ html }) => html), [...new Set([...allRules.map(({ id }) => id), ...names.keys()])]);
  await audit.close();
  const defects = [...new Set(pages.flatMap(({ expected }) => [...expected]))].toSorted();
  const sure = pages.map(({ expected }, place) => ({ expected, found: named(outcomes[place]?.violations ?? []) }));
  const asked = pages.map(({ expected }, place) => ({ expected, found: named([...(outcomes[place]?.violations ?? []), ...(outcomes[place]?.incomplete ?? [])]) }));
  const good = sure.filter(({ expected }) => expected.size === 0);
  const accused = good.filter(({ found }) => defects.some((defect) => found.has(defect)));
  const unlabelled = allRules.map(({ id }) => names.get(id) ?? id).filter((id) => !defects.includes(id)).toSorted();
  return `What a rule is sure of (axe’s “violations”):

${tableOf(countFinds(sure, defects), 'Rule')}

Good pages accused: ${accused.length} of ${good.length}.

With what it asks a person to look at (axe’s “incomplete”):

${tableOf(countFinds(asked, defects), 'Rule')}

Rules without an example in this set: ${unlabelled.map((id) => `\`${id}\``).join(', ') || 'none'}.`;
}
