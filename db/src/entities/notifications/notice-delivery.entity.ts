import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliveryChannel, DeliveryState } from '#shared/notifications/delivery-channel.js';

/** A notice on its way out by one channel. The notice itself is the outbox: what has no row here was never tried. */
@Entity('notice_deliveries')
export class NoticeDeliveryRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  noticeId: string;

  @PrimaryColumn('text')
  channel: DeliveryChannel;

  @Column('text')
  state: DeliveryState;

  @Column('integer')
  tries: number;

  /** Not to be tried again before; set before each try, so that a crash costs a delay and no delivery. */
  @Column('timestamptz')
  nextAt: Date;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** What the channel said last. */
  @Column('text', { nullable: true })
  problem: string | null;
}
