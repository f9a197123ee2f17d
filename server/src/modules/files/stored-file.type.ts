import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A file as uploaded. Its bytes are served by /api/files, to those who may read it.' })
export class StoredFile {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field({ description: 'By content, not by what the browser claimed.' })
  mediaType: string;

  @Field(() => Int)
  sizeBytes: number;

  @Field({ description: 'Hex.' })
  sha256: string;

  @Field(() => Date)
  createdAt: Date;
}
