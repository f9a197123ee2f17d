import type { TemplateSheet } from '#shared/intake/template/template-sheet.js';
import type { Archive } from '../../readers/zip-archive.js';
import { numberFormats } from './number-formats.js';
import { readSheet } from './read-sheet.js';
import { sharedStrings } from './shared-strings.js';
import { partText, workbookParts } from './workbook-parts.js';

/** The visible sheets of a workbook, straight from its parts. @throws RangeError where an address lies outside of any sheet */
export function readWorkbook(archive: Archive): TemplateSheet[] {
  const { sheets, from1904, stylesPath, stringsPath } = workbookParts(archive);
  const context = {
    strings: sharedStrings(partText(archive, stringsPath)),
    formats: numberFormats(partText(archive, stylesPath)),
    from1904,
  };
  return sheets
    .filter(({ isVisible }) => isVisible)
    .map(({ name, path }) => readSheet(name, partText(archive, path), context));
}
