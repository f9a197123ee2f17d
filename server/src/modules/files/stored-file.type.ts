import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { StoredFileRow } from '#db/entities/files/stored-file.entity.js';

@ObjectType({ description: 'A file as uploaded; its bytes are at `/api/files/<id>`.' })
export class StoredFile {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field({ description: 'By content, not by what the browser claimed.' })
  mediaType: string;

  @Field(() => Int)
  sizeBytes: number;

  @Field({ description: 'Checksum of the bytes, hexadecimal.' })
  sha256: string;

  @Field(() => Date)
  createdAt: Date;
}

export const storedFileOf = (row: StoredFileRow): StoredFile => ({
  id: row.id,
  name: row.name,
  mediaType: row.mediaType,
  sizeBytes: Number(row.sizeBytes),
  sha256: row.sha256,
  createdAt: row.createdAt,
});
