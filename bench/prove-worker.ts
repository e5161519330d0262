// Started by journeys.ts: prints how long proofs take.
import { measureProofs } from './journey-prove.ts';

console.log(JSON.stringify(measureProofs(Number(process.argv[2] ?? 1))));
