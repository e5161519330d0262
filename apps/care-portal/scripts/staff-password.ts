import { createInterface } from 'node:readline/promises';
import { hashPassword } from '../server/staff/password.ts';

// Reads the password from the terminal or a pipe, never from the command line, where other people on the machine see it.
const lines = createInterface({ input: process.stdin, output: process.stderr });
const password = await lines.question('Password: ');
lines.close();
if (password.length < 12) {
  console.error('Use 12 characters or more.');
  process.exitCode = 1;
} else {
  console.log(await hashPassword(password));
}
