import type ExcelJS from 'exceljs';

const A3 = 8;

/** The format of a cell that holds text: what looks like a formula or a date stays as it was typed. */
export const TEXT_FORMAT = '@';

/** Behind the names of columns. */
export const HEADER_SHADE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFF3F8' } } as const;

/** A 台账 prints on A3 across, as wide as the page, its header frozen on the screen and repeated on paper. */
export const ledgerSheet = (headerRow: number): Partial<ExcelJS.AddWorksheetOptions> => ({
  views: [{ state: 'frozen', ySplit: headerRow }],
  pageSetup: {
    paperSize: A3 as ExcelJS.PaperSize,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerRow}:${headerRow}`,
  },
  headerFooter: { oddFooter: '&C&P / &N' },
});
