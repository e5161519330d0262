// Started by audit.ts: prints what an audit of a generated site keeps in memory.
import { measureSite } from './audit-site.ts';

console.log(JSON.stringify(await measureSite(Number(process.argv[2] ?? 500))));
