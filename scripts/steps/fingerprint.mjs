import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject, projectRoot } from './project-root.mjs';

const IRRELEVANT = /(^|[\\/])testing([\\/]|$)|\.test\.tsx?$|[\\/]docs([\\/]|$)/;

/** One hash over the content of files and folders, so that a build is repeated only when it would differ. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.map((one) => inProject(one)).flatMap(filesBelow)) {
    hash.update(path.relative(projectRoot, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(entry) {
  if (!existsSync(entry) || IRRELEVANT.test(path.relative(projectRoot, entry))) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesBelow(path.join(entry, name)));
}
