import { Module } from '@nestjs/common';
import { FilesController } from './files.controller.js';
import { FilesLoaders } from './files.loaders.js';
import { KeepFileUseCase } from './keep-file.use-case.js';
import { OpenFileUseCase } from './open-file.use-case.js';
import { StoredFileRepository } from './stored-file.repository.js';

@Module({
  controllers: [FilesController],
  providers: [KeepFileUseCase, OpenFileUseCase, StoredFileRepository, FilesLoaders],
  exports: [KeepFileUseCase, StoredFileRepository, FilesLoaders],
})
export class FilesModule {}
