import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** As much of SMTP (RFC 5321) as it takes to receive: keeps each message as it came, or refuses all of them. */
export class FakeMailServer {
  readonly messages: string[] = [];
  refuses = false;

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.converse(socket));
  }

  static async open(): Promise<FakeMailServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeMailServer(server);
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private converse(socket: Socket): void {
    let text = '';
    let message: string[] | null = null;
    const answer = (line: string) => void socket.write(`${line}\r\n`);
    const onLine = (line: string): void => {
      if (message) {
        if (line !== '.') return void message.push(line);
        this.messages.push(message.join('\n'));
        message = null;
        return answer('250 taken');
      }
      const [word = ''] = line.toUpperCase().split(/[ :]/);
      if (word === 'DATA') message = [];
      if (word === 'QUIT') return void socket.end('221 bye\r\n');
      if (word === 'MAIL' && this.refuses) return answer('451 the mailbox is being moved');
      return answer(word === 'DATA' ? '354 go on' : '250 ok');
    };
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8');
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        onLine(line);
      }
    });
    socket.on('error', () => undefined);
    answer('220 ready');
  }
}
