// What is in a built extension. The builds are made by the step before these tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const TARGETS = ['chrome', 'edge', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

const ROOT = join(import.meta.dirname, '..', '..');

/** Folder of the unpacked build. */
export function folderOf(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`);
}

/** Every file of a build whose name ends so: path inside the build → text. */
export function readBuilt(target: Target, ending: string): Map<string, string> {
  const folder = folderOf(target);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** A JSON file of a build. */
export function readBuiltJson(target: Target, path: string): unknown {
  return JSON.parse(readFileSync(join(folderOf(target), path), 'utf8'));
}
