import { createHmac } from 'node:crypto';
import { sentenceOf, type Channel, type OutgoingNotice } from './outgoing-notice.js';

const TIMEOUT_MS = 10_000;

/**
 * Posts each notice as JSON to the one gateway that whoever runs the installation has named; nobody else can name an
 * address. `X-Duheng-Delivery` stays the same when a post is repeated; `X-Duheng-Signature` is the HMAC-SHA256 of the body.
 */
export class WebhookChannel implements Channel {
  constructor(
    private readonly url: string,
    private readonly secret: string | null,
    private readonly publicUrl: string | null,
  ) {}

  async deliver(notice: OutgoingNotice): Promise<void> {
    const body = JSON.stringify({
      id: notice.id,
      kind: notice.kind,
      text: sentenceOf(notice),
      link: this.publicUrl && `${this.publicUrl}${notice.path}`,
      recipient: { loginName: notice.loginName, displayName: notice.displayName },
      createdAt: notice.createdAt.toISOString(),
    });
    const signature = this.secret && createHmac('sha256', this.secret).update(body).digest('hex');
    const answer = await fetch(this.url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-duheng-delivery': notice.id,
        ...(signature && { 'x-duheng-signature': `sha256=${signature}` }),
      },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  }

  close(): void {
    // Nothing is kept open between two posts.
  }
}
