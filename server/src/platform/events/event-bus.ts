import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';
import type { DomainEvent } from './domain-event.js';

const EVERY = 'every event';

/** Tells this process what was committed. Several processes would need a shared channel behind the same methods. */
@Injectable()
export class EventBus {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private readonly pubSub = new PubSub({ eventEmitter: this.emitter });

  async publish(event: DomainEvent): Promise<void> {
    this.emitter.emit(EVERY, event);
    await this.pubSub.publish(topic(event.type, event.jurisdictionId), event);
  }

  /** The events of one jurisdiction: another's are not even delivered to the filter. */
  events(type: DomainEvent['type'], jurisdictionId: string): AsyncIterableIterator<DomainEvent> {
    return this.pubSub.asyncIterableIterator<DomainEvent>(topic(type, jurisdictionId));
  }

  /** For the platform itself. Returns what stops the listening. */
  listen(listener: (event: DomainEvent) => void): () => void {
    this.emitter.on(EVERY, listener);
    return () => void this.emitter.off(EVERY, listener);
  }
}

const topic = (type: string, jurisdictionId: string): string => `${jurisdictionId}/${type}`;
