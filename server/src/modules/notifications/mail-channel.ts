import { createTransport, type Transporter } from 'nodemailer';
import { sentenceOf, type Channel, type OutgoingNotice } from './outgoing-notice.js';

const TIMEOUT_MS = 10_000;

/** The mail server of the office. A retried mail keeps its id, by which mailboxes know it again. */
export class MailChannel implements Channel {
  private readonly transport: Transporter;

  constructor(
    smtpUrl: string,
    private readonly from: string,
    private readonly publicUrl: string | null,
  ) {
    const timeouts = {
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    };
    this.transport = createTransport({ url: smtpUrl, ...timeouts });
  }

  async deliver(notice: OutgoingNotice): Promise<void> {
    if (notice.mailAddress === null) throw new RangeError('a mail needs an address');
    const sentence = sentenceOf(notice);
    const link = this.publicUrl && `${this.publicUrl}${notice.path}`;
    await this.transport.sendMail({
      from: this.from,
      to: { name: notice.displayName, address: notice.mailAddress },
      subject: `【督衡】${sentence}`,
      text: [`${notice.displayName}：`, '', sentence, ...(link ? ['', link] : [])].join('\n'),
      messageId: `<${notice.id}@duheng>`,
    });
  }

  close(): void {
    this.transport.close();
  }
}
