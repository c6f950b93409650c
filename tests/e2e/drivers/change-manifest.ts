// Copies of the build that differ from it in their manifest only.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Manifest = Record<string, unknown>;

/** Writes the changed manifest of the unpacked extension in this folder. */
export async function changeManifest(
  folder: string,
  change: (manifest: Manifest) => Manifest,
): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  await writeFile(file, JSON.stringify(change(manifest)));
}

/** The same extension, one version on: "0.1.0" becomes "0.1.0.1", and that "0.1.0.2". */
export function toNextVersion(manifest: Manifest): Manifest {
  const [major = '0', minor = '0', patch = '0', last = '0'] = String(manifest.version).split('.');
  return { ...manifest, version: [major, minor, patch, Number(last) + 1].join('.') };
}
