import { CommonApiError, HOST_ERROR } from '../faults/faults';

/** "No more than two documents are allowed to be in memory" (documentation of `File.closeAsync`). */
const MAX_OPEN_FILES = 2;

/** iPad refuses slices above this with an internal error (documentation of `getFileAsync`). */
const IPAD_SLICE_SIZE = 65_536;

/** The copies of the document that `getFileAsync` has handed out and nobody has closed yet. */
export class OpenFiles {
  private readonly files = new Map<string, Uint8Array>();
  private next = 1;

  constructor(private readonly onIPad: boolean) {}

  /** A test of code that reads the document wants this to be 0 at its end, also after a failure. */
  get count(): number {
    return this.files.size;
  }

  /** @throws CommonApiError 11000 where two are open already. */
  open(bytes: Uint8Array): { readonly handle: string; readonly size: number } {
    if (this.files.size >= MAX_OPEN_FILES) throw new CommonApiError(HOST_ERROR.memoryFileLimit);
    const handle = `file-${this.next++}`;
    this.files.set(handle, bytes);
    return { handle, size: bytes.length };
  }

  /** @throws CommonApiError 5001 for a file that is closed, and on iPad for a slice that is too large. */
  slice(handle: unknown, offset: number, size: number): Uint8Array {
    const bytes = this.files.get(String(handle));
    if (bytes === undefined || (this.onIPad && size > IPAD_SLICE_SIZE)) {
      throw new CommonApiError(HOST_ERROR.internalError);
    }
    return bytes.subarray(offset, offset + size);
  }

  close(handle: unknown): void {
    if (!this.files.delete(String(handle))) throw new CommonApiError(HOST_ERROR.internalError);
  }
}
