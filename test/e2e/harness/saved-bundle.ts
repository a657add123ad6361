import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { verifyBundle, type Manifest } from '../../../src/bundle';

/** A bundle as it arrived on the person's disk. */
export interface SavedBundle {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/**
 * Unpacks a bundle into a folder, has the system's own `sha256sum` verify it with nothing of ours, and then our own
 * verification.
 *
 * @throws where either finds something wrong.
 */
export const checkBundle = async (name: string, bytes: Uint8Array): Promise<SavedBundle> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  try {
    const files = unzipSync(bytes);
    for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, file), content);
    execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });
    const { ok, problems, manifest } = await verifyBundle(bytes, { name });
    if (!ok || manifest === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
    return { name, bytes, manifest, files };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** What a click on a download brought. */
export const savedFile = async (
  download: Download,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => ({
  name: download.suggestedFilename(),
  bytes: new Uint8Array(readFileSync(await download.path())),
});
