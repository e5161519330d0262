import { inDevelopment } from '@kind-by-design/plain-language/development';
import type { Journey } from '../definition/definition';
import type { Rules } from '../running/running';

const proofs = /* @__PURE__ */ new WeakMap<Journey, Promise<void>>();

/**
 * In development a journey in which somebody could get stuck does not start: the error tells who, and how. Proved once
 * for each journey; in production the prover is never loaded.
 */
export async function provedInDevelopment(journey: Journey, rules: Rules | undefined): Promise<void> {
  if (!inDevelopment()) return;
  const proof = proofs.get(journey) ?? prove(journey, rules);
  proofs.set(journey, proof);
  await proof;
}

async function prove(journey: Journey, rules: Rules | undefined): Promise<void> {
  const { proveJourney } = await import('../prove/prove');
  const proof = proveJourney(journey, { opaque: Object.keys(rules?.schemas ?? {}) });
  if (proof.outcome === 'refuted') {
    throw new Error(`The journey "${journey.id}" does not start: somebody would get stuck in it. ${proof.counterexamples.map(({ told }) => told).join(' ')} Change the journey; \`kind-journey prove\` tells whether it holds.`);
  }
  if (proof.outcome === 'not-proved') console.warn(`The journey "${journey.id}" is not proved. ${proof.reasons.join(' ')}`);
}
