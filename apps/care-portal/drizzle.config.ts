import { defineConfig } from 'drizzle-kit';

// After a change of the schema: pnpm --filter care-portal exec drizzle-kit generate --name <what-changed>
export default defineConfig({ dialect: 'postgresql', schema: './server/database/schema.ts', out: './server/database/migrations' });
