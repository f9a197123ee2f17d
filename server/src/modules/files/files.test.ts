import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAX_FILE_BYTES } from '#shared/files/file-kind.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { TestClient } from '#server/testing/test-client.js';
import { attachmentHeader } from './attachment-header.js';
import { attachToReport, attachToScore } from './testing/attached-files.js';

interface FileReply {
  id: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
}

const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const PDF = bytesOf('%PDF-1.7\n% evidence');

describe('files', () => {
  let world: TestWorld;
  let office: TestClient;
  let reporter: TestClient;
  let head: TestClient;
  let stranger: TestClient;
  let unitId: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    unitId = await world.home.unit('县档案馆');
    office = await world.home.logIn('office');
    reporter = await world.home.logIn('unit_reporter', unitId);
    head = await world.home.logIn('unit_head', unitId);
    stranger = await world.home.logIn('unit_reporter', await world.home.unit('县气象局'));
  });
  afterAll(() => world.close());

  const upload = async (client: TestClient, name = '佐证 材料.pdf', bytes: Uint8Array = PDF) => {
    const response = await client.upload('/api/files', name, bytes);
    expect(response.status).toBe(201);
    return (await response.json()) as FileReply;
  };
  const refusal = async (name: string, bytes: Uint8Array) => {
    const response = await office.upload('/api/files', name, bytes);
    const { error } = (await response.json()) as { error: { code: string; reason: string } };
    return [response.status, error.code, error.reason];
  };

  it('keeps a file under its Chinese name and gives it back byte for byte', async () => {
    const file = await upload(reporter);
    expect(file).toMatchObject({
      name: '佐证 材料.pdf',
      mediaType: 'application/pdf',
      sizeBytes: PDF.length,
    });
    const response = await reporter.get(`/api/files/${file.id}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true);
  });

  it('is served to be saved, never to be shown or run', async () => {
    const { id } = await upload(office);
    const { headers } = await office.get(`/api/files/${id}`);
    expect(headers.get('content-disposition')).toBe(attachmentHeader('佐证 材料.pdf'));
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('cache-control')).toContain('no-store');
  });

  it('is for the own unit and the office; to others it does not exist', async () => {
    const { id } = await upload(reporter);
    const leader = await world.home.logIn('leader');
    const neighbour = await world.other.logIn('office');
    const statusFor = async (client: TestClient) => (await client.get(`/api/files/${id}`)).status;
    expect(await Promise.all([reporter, head, office, leader].map(statusFor))).toEqual([200, 200, 200, 200]);
    expect(await Promise.all([stranger, neighbour].map(statusFor))).toEqual([404, 404]);
    expect(await statusFor(world.stranger())).toBe(401);
    expect((await office.get('/api/files/not-an-id')).status).toBe(404);
  });

  it('keeps the office’s own files from units', async () => {
    const { id } = await upload(office);
    expect((await reporter.get(`/api/files/${id}`)).status).toBe(404);
  });

  it('opens to a unit the evidence of its reports, whoever uploaded it', async () => {
    const file = await upload(office);
    await attachToReport(world, file.id, unitId);
    expect((await reporter.get(`/api/files/${file.id}`)).status).toBe(200);
    expect((await stranger.get(`/api/files/${file.id}`)).status).toBe(404);
  });

  it('opens to a unit the grounds of its score once the round is published, not before', async () => {
    const file = await upload(office);
    const roundId = await attachToScore(world, file.id, unitId);
    const statusFor = async (client: TestClient) => (await client.get(`/api/files/${file.id}`)).status;
    expect(await statusFor(reporter)).toBe(404);
    const leader = await world.home.logIn('leader');
    await world.database.dataSource.query(
      `UPDATE assessment_rounds SET state = 'published', proposed_at = now(), proposed_by = $2, published_at = now(),
              published_by = $3 WHERE id = $1`,
      [roundId, office.session!.accountId, leader.session!.accountId],
    );
    expect(await statusFor(reporter)).toBe(200);
    expect(await statusFor(stranger)).toBe(404);
  });

  it('is not for those who may not upload, nor for pages of others', async () => {
    const leader = await world.home.logIn('leader');
    expect((await leader.upload('/api/files', 'a.pdf', PDF)).status).toBe(403);
    expect((await world.stranger().upload('/api/files', 'a.pdf', PDF)).status).toBe(401);
    const form = new FormData();
    form.append('file', new Blob([PDF]), 'a.pdf');
    const { cookie = '' } = office.headers;
    const withoutToken = await fetch(`${office.origin}/api/files`, {
      method: 'POST',
      headers: { cookie },
      body: form,
    });
    expect(withoutToken.status).toBe(403);
  });

  it.each([
    ['page.html', bytesOf('<!doctype html><script>'), 415, 'files.kind-not-allowed'],
    ['picture.svg', bytesOf('<svg onload="alert(1)"/>'), 415, 'files.kind-not-allowed'],
    ['report.pdf', bytesOf('MZ\x90\x00'), 415, 'files.kind-not-allowed'],
    ['page.html', bytesOf('harmless words'), 415, 'files.extension-differs'],
    ['empty.txt', bytesOf(''), 400, 'files.empty'],
    ['big.txt', Buffer.alloc(MAX_FILE_BYTES + 1, 'a'), 413, 'files.too-large'],
  ])('refuses %s with the reason', async (name, bytes, status, reason) => {
    expect(await refusal(name, bytes)).toEqual([status, 'INVALID_INPUT', reason]);
  });

  it('refuses a request without a file', async () => {
    const response = await fetch(`${office.origin}/api/files`, {
      method: 'POST',
      headers: office.headers,
      body: new FormData(),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { reason: 'files.missing' } });
  });

  it('drops paths and invisible characters from names', async () => {
    const { name } = await upload(office, '../../C:\\x\\..\\报\u202e告.pdf');
    expect(name).toBe('报告.pdf');
  });

  it('leaves one line in the log for an upload', async () => {
    const { id } = await upload(office);
    const rows: { action: string }[] = await world.database.dataSource.query(
      'SELECT action FROM audit_entries WHERE jurisdiction_id = $1 AND entity_id = $2',
      [world.home.id, id],
    );
    expect(rows).toEqual([{ action: 'file.upload' }]);
  });
});

describe('attachmentHeader', () => {
  it('carries any name safely', () => {
    expect(attachmentHeader('季度 "考核"(1).xlsx')).toBe(
      `attachment; filename="__ ____(1).xlsx"; filename*=UTF-8''%E5%AD%A3%E5%BA%A6%20%22%E8%80%83%E6%A0%B8%22%281%29.xlsx`,
    );
  });
});
