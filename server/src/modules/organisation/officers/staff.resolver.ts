import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { FileOfficerUseCase } from './file-officer.use-case.js';
import { KeepStaffUseCase } from './keep-staff.use-case.js';
import { FileOfficerInput, SaveDivisionInput, SaveOfficerInput } from './officer.inputs.js';
import { UnitStaff } from './officer.types.js';
import { ReadStaffUseCase } from './read-staff.use-case.js';

@Resolver(() => UnitStaff)
export class StaffResolver {
  constructor(
    private readonly read: ReadStaffUseCase,
    private readonly keep: KeepStaffUseCase,
    private readonly file: FileOfficerUseCase,
  ) {}

  @Query(() => UnitStaff)
  unitStaff(
    @Context() { request }: GraphqlContext,
    @Args('unitId', { type: () => ID }) unitId: string,
  ): Promise<UnitStaff> {
    return this.read.run(request, unitId);
  }

  @Mutation(() => UnitStaff)
  saveDivision(
    @Context() { request }: GraphqlContext,
    @Args('input') input: SaveDivisionInput,
  ): Promise<UnitStaff> {
    return this.keep.saveDivision(request, input);
  }

  @Mutation(() => UnitStaff)
  endDivision(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<UnitStaff> {
    return this.keep.endDivision(request, input);
  }

  @Mutation(() => UnitStaff)
  saveOfficer(
    @Context() { request }: GraphqlContext,
    @Args('input') input: SaveOfficerInput,
  ): Promise<UnitStaff> {
    return this.keep.saveOfficer(request, input);
  }

  @Mutation(() => UnitStaff)
  endOfficer(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<UnitStaff> {
    return this.keep.endOfficer(request, input);
  }

  @Mutation(() => UnitStaff, {
    description: '备案: the office has entered the officer; no change without a new entry.',
  })
  fileOfficer(
    @Context() { request }: GraphqlContext,
    @Args('input') input: FileOfficerInput,
  ): Promise<UnitStaff> {
    return this.file.run(request, input);
  }

  @Mutation(() => String, { description: 'The whole number; who asked for it is logged.' })
  revealPhone(
    @Context() { request }: GraphqlContext,
    @Args('officerId', { type: () => ID }) officerId: string,
  ): Promise<string> {
    return this.file.reveal(request, officerId);
  }
}
