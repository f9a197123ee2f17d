import type { Archive } from '../../readers/zip-archive.js';
import { attribute, xmlEvents } from '../../readers/xml-events.js';
import { localName } from './local-name.js';

export interface SheetPart {
  readonly name: string;
  /** Of the part in the archive. */
  readonly path: string;
  readonly isVisible: boolean;
}

export interface WorkbookParts {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
  readonly stylesPath: string;
  readonly stringsPath: string;
}

const FOLDER = 'xl/';

export const partText = (archive: Archive, path: string): string =>
  new TextDecoder().decode(archive.get(path) ?? new Uint8Array());

/** Where the sheets of a workbook are, and what else their cells need. */
export function workbookParts(archive: Archive): WorkbookParts {
  const targets = relations(archive);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  for (const event of xmlEvents(partText(archive, 'xl/workbook.xml'))) {
    if (event.kind !== 'open') continue;
    const name = localName(event.name);
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(event.attributes, 'date1904') ?? '');
    if (name !== 'sheet') continue;
    const id = /(?:^|\s)\w+:id\s*=\s*["']([^"']*)["']/.exec(event.attributes)?.[1] ?? '';
    const path = targets.get(id);
    const isVisible = (attribute(event.attributes, 'state') ?? 'visible') === 'visible';
    if (path !== undefined && archive.has(path))
      sheets.push({ name: attribute(event.attributes, 'name') ?? '', path, isVisible });
  }
  return {
    sheets,
    from1904,
    stylesPath: targets.get('styles') ?? 'xl/styles.xml',
    stringsPath: targets.get('sharedStrings') ?? 'xl/sharedStrings.xml',
  };
}

/** Paths by relation id, and by kind for the two parts of which there is one. */
function relations(archive: Archive): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const event of xmlEvents(partText(archive, 'xl/_rels/workbook.xml.rels'))) {
    if (event.kind !== 'open' || localName(event.name) !== 'Relationship') continue;
    const target = attribute(event.attributes, 'Target');
    if (target === undefined || attribute(event.attributes, 'TargetMode') === 'External') continue;
    const path = target.startsWith('/') ? target.slice(1) : FOLDER + target.replace(/^\.\//, '');
    targets.set(attribute(event.attributes, 'Id') ?? '', path);
    const kind = /\/(styles|sharedStrings)$/.exec(attribute(event.attributes, 'Type') ?? '')?.[1];
    if (kind) targets.set(kind, path);
  }
  return targets;
}
