import { describe, expect, it } from '@jest/globals';
import { cleanFileName, fileNameFor } from './clean-file-name.js';
import { detectFileKind } from './detect-file-kind.js';
import { zipEntries } from './zip-entries.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** An archive of empty entries, as far as its directory goes. */
function archive(names: readonly string[], flags = 0): Uint8Array {
  const u16 = (n: number) => [n & 255, n >> 8];
  const u32 = (n: number) => [...u16(n & 0xffff), ...u16(n >>> 16)];
  const start = [0x50, 0x4b, 0x03, 0x04];
  const directory = names.flatMap((name) => [
    ...u32(0x02014b50),
    ...u16(20),
    ...u16(20),
    ...u16(flags),
    ...Array<number>(18).fill(0),
    ...u16(name.length),
    ...Array<number>(16).fill(0),
    ...bytesOf(name),
  ]);
  const end = [...u32(0x06054b50), 0, 0, 0, 0, ...u16(names.length), ...u16(names.length)];
  return Uint8Array.from([...start, ...directory, ...end, ...u32(directory.length), ...u32(4), 0, 0]);
}

describe('detectFileKind', () => {
  it.each([
    ['%PDF-1.7 …', 'pdf'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['plain text\n', 'text'],
    ['\xd5\xfe\xce\xf1\xb9\xab\xbf\xaa', 'text'],
    ['\xff\xfeN\x00', 'text'],
  ])('knows %j as %s', (text, kind) => {
    expect(detectFileKind(bytesOf(text))).toEqual({ ok: true, value: kind });
  });

  it.each([
    ['word/document.xml', 'docx'],
    ['xl/workbook.xml', 'xlsx'],
    ['ppt/presentation.xml', 'pptx'],
    ['OFD.xml', 'ofd'],
  ])('knows an archive with %s as %s', (part, kind) => {
    expect(detectFileKind(archive(['[Content_Types].xml', part]))).toEqual({ ok: true, value: kind });
  });

  it.each([
    ['', 'files.empty'],
    ['<!DOCTYPE html><script>', 'files.kind-not-allowed'],
    ['\xef\xbb\xbf <svg onload=', 'files.kind-not-allowed'],
    ['<?xml version="1.0"?>', 'files.kind-not-allowed'],
    ['MZ\x90\x00', 'files.kind-not-allowed'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'files.kind-not-allowed'],
    ['PK\x03\x04 cut off', 'files.kind-not-allowed'],
  ])('refuses %j', (text, key) => {
    expect(detectFileKind(bytesOf(text))).toEqual({ ok: false, error: key });
  });

  it('refuses a plain archive, macros and passwords', () => {
    const kindOf = (names: string[], flags = 0) => detectFileKind(archive(names, flags));
    expect(kindOf(['a.exe'])).toEqual({ ok: false, error: 'files.kind-not-allowed' });
    expect(kindOf(['word/document.xml', 'word/vbaProject.bin'])).toEqual({
      ok: false,
      error: 'files.with-macros',
    });
    expect(kindOf(['word/document.xml'], 1)).toEqual({ ok: false, error: 'files.encrypted' });
  });
});

describe('zipEntries', () => {
  it('does not follow a directory that lies about its size', () => {
    const honest = archive(['word/document.xml']);
    const lying = Uint8Array.from(honest);
    lying[lying.length - 12] = 9;
    expect(zipEntries(honest)).toHaveLength(1);
    expect(zipEntries(lying)).toBeUndefined();
    for (let length = 0; length < honest.length; length += 1)
      expect(zipEntries(honest.subarray(0, length))).toBeUndefined();
  });
});

describe('file names', () => {
  it.each([
    ['季度考核.xlsx', '季度考核.xlsx'],
    ['C:\\Users\\x\\报告.docx', '报告.docx'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['a\u0000b\u202egnp.txt', 'abgnp.txt'],
    ['  两  个 空格 .pdf', '两 个 空格.pdf'],
    ['..hidden.txt', 'hidden.txt'],
    ['"quoted"<x>.pdf', 'quotedx.pdf'],
    ['\r\n', ''],
  ])('%j is kept as %j', (name, kept) => {
    expect(cleanFileName(name)).toBe(kept);
  });

  it('shortens the stem and keeps the ending', () => {
    expect(cleanFileName(`${'长'.repeat(300)}.docx`)).toBe(`${'长'.repeat(76)}.docx`);
  });

  it('must end as the content is', () => {
    expect(fileNameFor('jpeg', '照片.JPG')).toEqual({ ok: true, value: '照片.JPG' });
    expect(fileNameFor('text', 'page.html')).toEqual({ ok: false, error: 'files.extension-differs' });
    expect(fileNameFor('text', '.txt')).toEqual({ ok: false, error: 'files.name-invalid' });
    expect(fileNameFor('text', 'noending')).toEqual({ ok: false, error: 'files.name-invalid' });
  });
});
