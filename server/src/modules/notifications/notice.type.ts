import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DELIVERY_CHANNELS, type DeliveryChannel } from '#shared/notifications/delivery-channel.js';
import type { NoticeKind, NoticeParameters } from '#shared/notifications/notice-kind.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { JsonValue } from '#server/platform/graphql/scalars.js';

export const DeliveryChannelEnum = enumOf(DELIVERY_CHANNELS);
registerEnumType(DeliveryChannelEnum, { name: 'DeliveryChannel' });

@ObjectType({ description: 'What the system tells the viewer.' })
export class Notice {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Key of a sentence in the label catalogues.' })
  kind: NoticeKind;

  @Field(() => JsonValue, { description: 'What the sentence is filled with, as it was then.' })
  parameters: NoticeParameters;

  @Field({ description: 'Where it leads to: a path of the client.' })
  path: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  readAt: Date | null;
}

@ObjectType({ description: 'Newest first.' })
export class NoticeStream {
  @Field(() => [Notice])
  rows: Notice[];

  @Field(() => String, {
    nullable: true,
    description: 'Pass as `after` for the next, older rows; null at the end.',
  })
  next: string | null;
}

@ObjectType({ description: 'Where the viewer wants notices beside the inbox.' })
export class NoticePreferences {
  @Field(() => [DeliveryChannelEnum], { description: 'The channels that this installation has.' })
  channels: DeliveryChannel[];

  @Field(() => String, { nullable: true })
  mailAddress: string | null;
}
