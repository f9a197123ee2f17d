import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project-root.mjs';

/**
 * Writes generated files, or with `check` only compares them with what is committed.
 * @returns false when a check found a difference
 */
export function writeGenerated(files, check) {
  const stale = files.filter(
    ({ file, content }) => !existsSync(inProject(file)) || readFileSync(inProject(file), 'utf8') !== content,
  );
  for (const { file, content } of stale) {
    if (check) {
      console.error(`${file} is not what its generator writes`);
      continue;
    }
    mkdirSync(path.dirname(inProject(file)), { recursive: true });
    writeFileSync(inProject(file), content);
    console.log(`wrote ${file}`);
  }
  return !check || stale.length === 0;
}
