import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

/** A relative import in a declaration file, without the extension that Node's resolution asks for. */
const relativeImport = /((?:from|import|import\()\s*['"])(\.\.?\/[^'"]+)(?=['"])/g;

/**
 * Writes a package's declaration files: one beside each module, for both module formats. TypeScript itself emits them in
 * one pass; bundling the declarations of some 50 entries ran out of memory.
 */
export async function writeTypes(folder: string, modules: readonly string[]): Promise<void> {
  const src = path.join(folder, 'src');
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem: ts.Diagnostic) => stop([problem]) };
  const overrides: ts.CompilerOptions = { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: src, outDir: path.join(folder, 'dist') };
  const options = ts.getParsedCommandLineOfConfigFile(path.join(folder, 'tsconfig.json'), overrides, host)?.options ?? overrides;
  const program = ts.createProgram(modules.map((file) => path.join(src, file)), options);
  const emitted = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) => emitted.set(file, text));
  stop([...ts.getPreEmitDiagnostics(program), ...diagnostics]);
  for (const [file, text] of emitted) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text.replace(relativeImport, '$1$2.js'));
    await writeFile(file.replace(/\.d\.ts$/, '.d.cts'), text.replace(relativeImport, '$1$2.cjs'));
  }
}

function stop(problems: readonly ts.Diagnostic[]): void {
  if (problems.length === 0) return;
  const format = { getCurrentDirectory: () => process.cwd(), getCanonicalFileName: (file: string) => file, getNewLine: () => '\n' };
  throw new Error(ts.formatDiagnostics(problems, format));
}
