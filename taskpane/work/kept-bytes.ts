import type { SentFile } from './messages';
import type { CaseFileInput } from './work';

/** The worker's side: keeps the bytes of files, so that a check after each change need not send them again. */
export class KeptBytes {
  private readonly byRef = new Map<number, Uint8Array>();

  /** Forgets what is no longer needed, and gives the files with their bytes. */
  take(files: readonly SentFile[], forget: readonly number[]): readonly CaseFileInput[] {
    for (const ref of forget) this.byRef.delete(ref);
    return files.map(({ name, ref, bytes }) => {
      const known = bytes ?? this.byRef.get(ref);
      if (known === undefined) throw new Error(`The worker was not given the bytes of file ${String(ref)}.`);
      this.byRef.set(ref, known);
      return { name, bytes: known };
    });
  }
}

/** The pane's side: which bytes one worker has. Bytes are told apart by identity, so they must never be changed. */
export class SentBytes {
  private refs = new Map<Uint8Array, number>();
  private last = 0;

  /** The files as they are to be sent; what the worker has and is not among them, it may forget. */
  send(files: readonly CaseFileInput[]): { readonly files: readonly SentFile[]; readonly forget: number[] } {
    const refs = new Map<Uint8Array, number>();
    const sent = files.map(({ name, bytes }): SentFile => {
      const known = refs.get(bytes) ?? this.refs.get(bytes);
      if (known !== undefined) {
        refs.set(bytes, known);
        return { name, ref: known };
      }
      this.last += 1;
      refs.set(bytes, this.last);
      return { name, ref: this.last, bytes };
    });
    const forget = [...this.refs].filter(([bytes]) => !refs.has(bytes)).map(([, ref]) => ref);
    this.refs = refs;
    return { files: sent, forget };
  }
}
