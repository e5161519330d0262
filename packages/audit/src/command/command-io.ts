/// <reference types="node" />

/** What a part of the command reads from and writes to. `process` is one; tests give their own. */
export interface CommandIo {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  /** Progress goes here, and only where it is a terminal. */
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** 0: nothing found at the level asked for. 1: found. 2: something could not be read or reached; one line each says what and what to do. */
export type ExitCode = 0 | 1 | 2;

/** Something the command was given that it cannot work on: one line says what is wrong, and what to do. */
export class Stop extends Error {}
