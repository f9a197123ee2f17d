import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where one account wants its notices beside the inbox. */
@Entity('notice_preferences')
export class NoticePreferenceRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  accountId: string;

  @Column('text', { nullable: true })
  mailAddress: string | null;
}
